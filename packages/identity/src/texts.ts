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
      detail: 'Client id and secret do not fit, or the client was revoked.',
      mend: 'Check both; a secret is shown only once, make a new one if it is lost.',
    },
    zh: {
      title: '客户端无效',
      detail: '客户端编号与密钥不匹配，或客户端已被吊销。',
      mend: '请核对；密钥只显示一次，如遗失请重新生成。',
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
