import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'identity.token_missing': {
    status: 401,
    en: {
      title: 'Sign in first',
      detail: 'This address needs an access token.',
      mend: 'Send Authorization: Bearer with a token of your tenant.',
    },
    zh: {
      title: '请先登录',
      detail: '访问该地址需要访问令牌。',
      mend: '请在 Authorization 头中携带本租户的 Bearer 令牌。',
    },
  },
  'identity.token_invalid': {
    status: 401,
    en: {
      title: 'Token not accepted',
      detail: 'The access token is expired, malformed, revoked, or meant for something else.',
      mend: 'Get a new token and try again.',
    },
    zh: { title: '令牌无效', detail: '访问令牌已过期、格式有误、已吊销或用途不符。', mend: '请重新获取令牌后再试。' },
  },
  'identity.wrong_kind_of_caller': {
    status: 403,
    en: {
      title: 'Not for this kind of caller',
      detail: 'Your kind of access cannot do this.',
      mend: 'Use an account or client that may.',
    },
    zh: { title: '调用方类型不符', detail: '您所用的访问方式不能执行此操作。', mend: '请改用有权限的账号或客户端。' },
  },
  'identity.permission_missing': {
    status: 403,
    en: {
      title: 'Permission missing',
      detail: 'Your role or client does not have the permission {permission}.',
      mend: 'Ask an owner or admin of your tenant for it.',
    },
    zh: {
      title: '缺少权限',
      detail: '您的角色或客户端没有 {permission} 权限。',
      mend: '请向本租户的所有者或管理员申请。',
    },
  },
  'identity.test_mode': {
    status: 403,
    en: {
      title: 'Not in test mode',
      detail: 'A test-mode client may read, and submit claims that reach nobody; it changes nothing else.',
      mend: 'Use a live client for this.',
    },
    zh: {
      title: '测试模式不可用',
      detail: '测试模式的客户端只能读取数据，以及提交不会送达任何人的索赔，不能做其他更改。',
      mend: '请改用正式客户端。',
    },
  },
  'identity.credentials_wrong': {
    status: 401,
    en: {
      title: 'Sign-in failed',
      detail: 'Organisation, e-mail or password do not fit together.',
      mend: 'Check all three and try again.',
    },
    zh: { title: '登录失败', detail: '租户、邮箱或密码不匹配。', mend: '请核对后重试。' },
  },
  'identity.locked': {
    status: 429,
    en: {
      title: 'Too many failed sign-ins',
      detail: 'This account waits after several wrong passwords.',
      mend: 'Try again after the time in Retry-After.',
    },
    zh: {
      title: '登录失败次数过多',
      detail: '多次输入错误密码后，该账号暂时锁定。',
      mend: '请按 Retry-After 给出的时间等待后重试。',
    },
  },
  'identity.totp_required': {
    status: 401,
    en: {
      title: 'Code needed',
      detail: 'The password is right; this account also asks for a code.',
      mend: 'Send the six digits of your authenticator app, or a recovery code, as code.',
    },
    zh: {
      title: '需要验证码',
      detail: '密码正确；此账号还需要验证码。',
      mend: '请在 code 中填写验证器应用的六位数字，或一个恢复码。',
    },
  },
  'identity.totp_wrong': {
    status: 401,
    en: {
      title: 'Code not accepted',
      detail: 'The code is wrong, too old, or was used already.',
      mend: 'Wait for the next code of your app, or use a recovery code that is unused.',
    },
    zh: {
      title: '验证码无效',
      detail: '验证码有误、已过期或已使用过。',
      mend: '请等待应用显示下一个验证码，或使用尚未用过的恢复码。',
    },
  },
  'identity.password_wrong': {
    status: 422,
    en: {
      title: 'Password wrong',
      detail: 'This is not the password of your account.',
      mend: 'Type your present password.',
    },
    zh: { title: '密码错误', detail: '这不是您账号的当前密码。', mend: '请输入当前密码。' },
  },
  'identity.code_wrong': {
    status: 422,
    en: {
      title: 'Code not accepted',
      detail: 'The code does not belong to the secret, is too old, or was used already.',
      mend: 'Check the clock of your device and send the next code.',
    },
    zh: {
      title: '验证码无效',
      detail: '验证码与密钥不符、已过期或已使用过。',
      mend: '请检查设备时间，并提交下一个验证码。',
    },
  },
  'identity.totp_on': {
    status: 409,
    en: {
      title: 'Second factor is on',
      detail: 'This account already asks for a code.',
      mend: 'Switch it off first to enrol another device.',
    },
    zh: { title: '两步验证已开启', detail: '此账号已启用验证码。', mend: '如需更换设备，请先关闭两步验证。' },
  },
  'identity.totp_off': {
    status: 409,
    en: {
      title: 'No second factor here',
      detail: 'There is no second factor to confirm or to switch off.',
      mend: 'Enrol one first.',
    },
    zh: { title: '未设置两步验证', detail: '没有可确认或可关闭的两步验证。', mend: '请先登记验证器。' },
  },
  'identity.own_second_factor': {
    status: 409,
    en: {
      title: 'Your own second factor',
      detail:
        'The second factor of the own account is not removed here, because that would need neither password nor code.',
      mend: 'Switch it off in your account, with password and code, or ask somebody else who manages people.',
    },
    zh: {
      title: '这是您自己的两步验证',
      detail: '此处不能移除自己账号的两步验证，否则既不需要密码也不需要验证码。',
      mend: '请在“我的账号”中凭密码和验证码关闭，或请其他人员管理员处理。',
    },
  },
  'identity.session_over': {
    status: 401,
    en: { title: 'Session over', detail: 'The session has ended or was used from two places.', mend: 'Sign in again.' },
    zh: { title: '会话已结束', detail: '会话已结束，或同一会话在两处使用。', mend: '请重新登录。' },
  },
  'identity.client_invalid': {
    status: 401,
    members: { error: 'invalid_client' },
    challenge: 'Basic',
    en: {
      title: 'Client not accepted',
      detail: 'Client id and secret or assertion do not fit, or the client was revoked.',
      mend: 'Check both; a secret is shown only once, and an assertion counts once and for five minutes.',
    },
    zh: {
      title: '客户端无效',
      detail: '客户端编号与密钥或断言不匹配，或客户端已被吊销。',
      mend: '请核对；密钥只显示一次，断言只能使用一次且五分钟内有效。',
    },
  },
  'identity.token_request_invalid': {
    status: 400,
    members: { error: 'invalid_request' },
    en: {
      title: 'Token request malformed',
      detail: 'A parameter is missing, comes twice, or the client proves itself in two ways at once.',
      mend: 'Send each parameter once and one proof: Basic credentials, or a client_assertion.',
    },
    zh: {
      title: '令牌请求格式有误',
      detail: '缺少参数、参数重复，或同时使用了两种客户端认证方式。',
      mend: '每个参数只发送一次，并只用一种认证方式：Basic 凭据或 client_assertion。',
    },
  },
  'identity.client_revoked': {
    status: 409,
    en: {
      title: 'Client revoked',
      detail: 'A revoked client gets neither secrets nor keys.',
      mend: 'Create a new client.',
    },
    zh: { title: '客户端已吊销', detail: '已吊销的客户端不能再添加密钥。', mend: '请创建新的客户端。' },
  },
  'identity.secrets_full': {
    status: 409,
    en: {
      title: 'Two secrets are live',
      detail: 'A client has two live secrets at most: {secrets}.',
      mend: 'Revoke the one that is no longer used, by its id, then ask again.',
    },
    zh: {
      title: '已有两个有效密钥',
      detail: '每个客户端最多有两个有效密钥：{secrets}。',
      mend: '请先吊销不再使用的密钥（按其编号），再重试。',
    },
  },
  'identity.keys_full': {
    status: 409,
    en: {
      title: 'Too many keys',
      detail: 'A client has {limit} live public keys at most; it has {keys}.',
      mend: 'Revoke one that is no longer used, then ask again.',
    },
    zh: {
      title: '公钥过多',
      detail: '每个客户端最多有 {limit} 个有效公钥；目前有 {keys}。',
      mend: '请先吊销不再使用的公钥，再重试。',
    },
  },
  'identity.key_refused': {
    status: 422,
    en: {
      title: 'Key not accepted',
      detail: 'One of the public keys cannot be used; errors says which and why.',
      mend: 'Mend what errors names and send all keys again.',
    },
    zh: {
      title: '公钥不可用',
      detail: '有公钥不可用；errors 列出了是哪一个以及原因。',
      mend: '请按 errors 修正后重新提交全部公钥。',
    },
  },
  'identity.key_is_private': {
    status: 422,
    en: {
      title: 'Private key sent',
      detail: 'The key {key} carries its private half. It has to be taken as known to others now.',
      mend: 'Make a new pair and send the public half alone.',
    },
    zh: {
      title: '提交了私钥',
      detail: '密钥 {key} 含有私钥部分，应视为已泄露。',
      mend: '请生成新的密钥对，只提交公钥。',
    },
  },
  'identity.key_is_secret': {
    status: 422,
    en: {
      title: 'Shared secret among public keys',
      detail: 'The key {key} is a shared secret.',
      mend: 'Send public keys alone.',
    },
    zh: { title: '公钥中含有共享密钥', detail: '{key} 是共享密钥。', mend: '请只提交公钥。' },
  },
  'identity.key_not_for_signatures': {
    status: 422,
    en: {
      title: 'Key for another use',
      detail: 'The key {key} says by use or key_ops that it does not verify signatures.',
      mend: 'Send a key with use “sig”, or with “verify” in key_ops.',
    },
    zh: {
      title: '公钥用途不符',
      detail: '公钥 {key} 的 use 或 key_ops 表明它不用于验证签名。',
      mend: '请提交 use 为“sig”或 key_ops 含“verify”的公钥。',
    },
  },
  'identity.key_of_other_algorithm': {
    status: 422,
    en: {
      title: 'Key and algorithm do not fit',
      detail: 'Type or curve of the key {key} do not belong to its alg.',
      mend: 'ES256 needs a P-256 key, EdDSA an Ed25519 key, RS256 and PS256 an RSA key.',
    },
    zh: {
      title: '公钥与算法不符',
      detail: '公钥 {key} 的类型或曲线与其 alg 不符。',
      mend: 'ES256 需要 P-256 公钥，EdDSA 需要 Ed25519 公钥，RS256 与 PS256 需要 RSA 公钥。',
    },
  },
  'identity.key_too_weak': {
    status: 422,
    en: {
      title: 'Key too weak',
      detail: 'The key {key} can be broken: too short, a small exponent, or made by a faulty generator.',
      mend: 'Make an RSA key of 2048 bits or more with the exponent 65537, or better a P-256 or Ed25519 key.',
    },
    zh: {
      title: '公钥强度不足',
      detail: '公钥 {key} 可被破解：长度过短、指数过小，或由有缺陷的生成器产生。',
      mend: '请生成 2048 位以上、指数为 65537 的 RSA 公钥，或改用 P-256、Ed25519 公钥。',
    },
  },
  'identity.key_malformed': {
    status: 422,
    en: {
      title: 'Key malformed',
      detail: 'The members of the key {key} do not make a key.',
      mend: 'Export the public key as JWK (RFC 7517) again.',
    },
    zh: {
      title: '公钥格式有误',
      detail: '公钥 {key} 的成员不构成有效公钥。',
      mend: '请重新导出 JWK（RFC 7517）格式的公钥。',
    },
  },
  'identity.key_id_twice': {
    status: 422,
    en: {
      title: 'Name of a key used before',
      detail: 'The client has, or had, a key named {key}.',
      mend: 'Give each key a kid of its own, for example its thumbprint (RFC 7638).',
    },
    zh: {
      title: '公钥名称已使用',
      detail: '该客户端已有或曾有名为 {key} 的公钥。',
      mend: '请为每个公钥指定唯一的 kid，例如其指纹（RFC 7638）。',
    },
  },
  'identity.grant_unsupported': {
    status: 400,
    members: { error: 'unsupported_grant_type' },
    en: {
      title: 'Grant not supported',
      detail: 'Only the grant client_credentials is offered here.',
      mend: 'Send grant_type=client_credentials.',
    },
    zh: {
      title: '不支持的授权类型',
      detail: '此处只支持 client_credentials。',
      mend: '请发送 grant_type=client_credentials。',
    },
  },
  'identity.scope_invalid': {
    status: 400,
    members: { error: 'invalid_scope' },
    en: {
      title: 'Scope not granted',
      detail: 'The client does not have the scope {scope}.',
      mend: 'Ask only for scopes that the client was given.',
    },
    zh: { title: '范围未授予', detail: '该客户端没有 {scope} 范围。', mend: '请只申请已授予的范围。' },
  },
  'identity.email_taken': {
    status: 409,
    en: {
      title: 'E-mail in use',
      detail: 'This organisation already has a user with this e-mail.',
      mend: 'Use another e-mail, or change the existing user.',
    },
    zh: { title: '邮箱已被使用', detail: '本租户已有使用该邮箱的用户。', mend: '请更换邮箱，或修改已有用户。' },
  },
  'identity.invitation_invalid': {
    status: 422,
    en: {
      title: 'Invitation not valid',
      detail: 'The invitation was used, has run out, or was never made.',
      mend: 'Ask for a new invitation.',
    },
    zh: { title: '邀请无效', detail: '该邀请已使用、已过期或不存在。', mend: '请重新索取邀请。' },
  },
  'identity.reset_invalid': {
    status: 422,
    en: {
      title: 'Link not valid',
      detail: 'The link was used, has run out, or was never made.',
      mend: 'Ask for a new link.',
    },
    zh: { title: '链接无效', detail: '该链接已使用、已过期或不存在。', mend: '请重新申请链接。' },
  },
  'identity.last_owner': {
    status: 409,
    en: {
      title: 'The last owner',
      detail: 'This is the last active owner; without one nobody could manage the organisation.',
      mend: 'Make somebody else an owner first.',
    },
    zh: {
      title: '最后一位所有者',
      detail: '这是最后一位有效的所有者；没有所有者将无人能管理本租户。',
      mend: '请先将其他人设为所有者。',
    },
  },
  'identity.key_unavailable': {
    status: 503,
    en: {
      title: 'Keys not available',
      detail: 'The service cannot open its signing keys.',
      mend: 'Nothing to mend on your side; the operator has to restore the key encryption key.',
    },
    zh: { title: '密钥不可用', detail: '服务无法打开签名密钥。', mend: '您无需处理；运维人员需恢复密钥加密密钥。' },
  },
} as const satisfies ProblemTexts;
