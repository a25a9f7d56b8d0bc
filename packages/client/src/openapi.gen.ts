// Written by generate.ts from workers/app/openapi.json.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service can take requests
         * @description Open to everybody
         */
        get: operations["tenancyCheckHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring the next databases of the pool to the current schema
         * @description For operators of the platform
         */
        post: operations["tenancyMigratePool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the databases are migrated and seeded
         * @description For operators of the platform
         */
        post: operations["tenancyMarkReady"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events that were set aside because they could not be applied
         * @description For operators of the platform
         */
        get: operations["tenancyListDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply again, in order, what was set aside
         * @description For operators of the platform
         */
        post: operations["tenancyReplayDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/key-rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a tenant, or the next tenants, a new signing key; the old ones verify until their last token is over
         * @description For operators of the platform
         */
        post: operations["identityRotateKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tenants of this deployment, oldest first
         * @description For operators of the platform
         */
        get: operations["tenancyListTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/tenants/{tenant}/seals/{chain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a stretch of the history or the ledger of a tenant is what was sealed
         * @description For operators of the platform
         */
        get: operations["auditVerifySeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done in the own tenant, newest first: who, what, when, why, and its seal
         * @description Permission: `audit:read`
         */
        get: operations["auditListHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as CSV, 500 rows at a time; the next page is in Link and has no head
         * @description Permission: `audit:read`
         */
        get: operations["auditExportHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up an organisation with its own database and an owner account
         * @description Open to everybody
         */
        post: operations["identitySignUpTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in as a person
         * @description Open to everybody
         */
        post: operations["identitySignIn"];
        /**
         * Sign out
         * @description Open to everybody
         */
        delete: operations["identitySignOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new access token with the session cookie
         * @description Open to everybody
         */
        post: operations["identityRefreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange client credentials for an access token (RFC 6749 §4.4, RFC 7523, RFC 9068)
         * @description Open to everybody
         */
        post: operations["identityIssueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/t/{tenant}/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public keys of a tenant
         * @description Open to everybody
         */
        get: operations["identityShowKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server/t/{tenant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OAuth metadata of a tenant (RFC 8414)
         * @description Open to everybody
         */
        get: operations["identityShowMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the people of the own tenant
         * @description Permission: `users:manage`
         */
        get: operations["identityListUsers"];
        put?: never;
        /**
         * Invite a person into the own tenant
         * @description Permission: `users:manage`
         */
        post: operations["identityInviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation and choose a password
         * @description Open to everybody
         */
        post: operations["identityAcceptUserInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person of the own tenant
         * @description Permission: `users:manage`
         */
        get: operations["identityShowUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the name, the language or the roles of a person
         * @description Permission: `users:manage`
         */
        post: operations["identityChangeUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a person; sessions end at once, tokens within a minute
         * @description Permission: `users:manage`
         */
        post: operations["identityDisableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a disabled person in again
         * @description Permission: `users:manage`
         */
        post: operations["identityEnableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all sessions of a person
         * @description Permission: `users:manage`
         */
        post: operations["identityEndSessionsOfUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user}/remove-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch off the second factor of a person who lost it
         * @description Permission: `users:manage`
         */
        post: operations["identityRemoveSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to choose a new password
         * @description Open to everybody
         */
        post: operations["identityForgetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password with the link that came by mail
         * @description Open to everybody
         */
        post: operations["identityResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own sessions that are still live
         * @description Permission: `account:own`
         */
        get: operations["identityListSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one of the own sessions; its tokens end within a minute
         * @description Permission: `account:own`
         */
        post: operations["identityRevokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/revoke-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all own sessions but this one
         * @description Permission: `account:own`
         */
        post: operations["identityRevokeOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own account of a person
         * @description Permission: `account:own`
         */
        get: operations["identityShowAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password; all other sessions end
         * @description Permission: `account:own`
         */
        post: operations["identityChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a second factor (RFC 6238); its secret is shown once
         * @description Permission: `account:own`
         */
        post: operations["identityEnrolTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the second factor on with its first code; recovery codes are shown once
         * @description Permission: `account:own`
         */
        post: operations["identityConfirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/totp/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the second factor off
         * @description Permission: `account:own`
         */
        post: operations["identityDisableTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API clients of the own tenant
         * @description Permission: `clients:manage`
         */
        get: operations["identityListClients"];
        put?: never;
        /**
         * Create an API client; its secret is shown once
         * @description Permission: `clients:manage`
         */
        post: operations["identityCreateClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{client}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API client; its tokens end within a minute
         * @description Permission: `clients:manage`
         */
        post: operations["identityRevokeClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{client}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make another secret for an API client; it is shown once, and two can be live
         * @description Permission: `clients:manage`
         */
        post: operations["identityAddClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{client}/secrets/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke one secret of an API client
         * @description Permission: `clients:manage`
         */
        post: operations["identityRevokeClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{client}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register public keys of an API client for private_key_jwt (RFC 7523)
         * @description Permission: `clients:manage`
         */
        post: operations["identityAddClientKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{client}/keys/{kid}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke one public key of an API client
         * @description Permission: `clients:manage`
         */
        post: operations["identityRevokeClientKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Long work of the own tenant, newest first
         * @description Permission: `jobs:read`
         */
        get: operations["jobsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a job is
         * @description Permission: `jobs:read`
         */
        get: operations["jobsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{job}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items of a job that went wrong, and how to mend each
         * @description Permission: `jobs:read`
         */
        get: operations["jobsListErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{job}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a job where it stands
         * @description Permission: `jobs:cancel`
         */
        post: operations["jobsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened in the networks of the own tenant
         * @description Permission: `inbox:read`
         */
        get: operations["notifyListInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of the mails of the own tenant
         * @description Permission: `users:manage`
         */
        get: operations["mailListMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the networks of the own tenant
         * @description Permission: `network:read`
         */
        get: operations["networkListNetworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a photo or paper as evidence
         * @description Permission: `files:write`
         */
        post: operations["evidenceUploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a file
         * @description Permission: `files:read`
         */
        get: operations["evidenceDownloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network as the caller sees it
         * @description Permission: `network:read`
         */
        get: operations["networkShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations, newest first
         * @description Permission: `network:invite`
         */
        get: operations["networkListInvitations"];
        put?: never;
        /**
         * Invite a shop or distributor by link
         * @description Permission: `network:invite`
         */
        post: operations["networkInviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply for a place in a network with an invitation
         * @description Permission: `network:apply`
         */
        post: operations["networkApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of the network and those who applied
         * @description Permission: `network:read`
         */
        get: operations["networkListMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/memberships/{membership}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One member's place in the network
         * @description Permission: `network:read`
         */
        get: operations["networkShowMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/memberships/{membership}/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grade a member, with the reason
         * @description Permission: `network:review`
         */
        post: operations["networkGradeMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/memberships/{membership}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an application: the membership is active at once
         * @description Permission: `network:review`
         */
        post: operations["networkApproveMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/memberships/{membership}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an application
         * @description Permission: `network:review`
         */
        post: operations["networkDeclineMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/memberships/{membership}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a membership
         * @description Permission: `network:review`
         */
        post: operations["networkSuspendMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/memberships/{membership}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a suspension
         * @description Permission: `network:review`
         */
        post: operations["networkReinstateMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/memberships/{membership}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a membership for good
         * @description Permission: `network:review`
         */
        post: operations["networkTerminateMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agreements, newest first; a member sees its own
         * @description Permission: `agreements:read`
         */
        get: operations["agreementsList"];
        put?: never;
        /**
         * Draft an agreement with a member
         * @description Permission: `agreements:write`
         */
        post: operations["agreementsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/agreements/{agreement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One agreement with its document and signatures
         * @description Permission: `agreements:read`
         */
        get: operations["agreementsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/agreements/{agreement}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer a draft to its member: from now on it is never edited
         * @description Permission: `agreements:write`
         */
        post: operations["agreementsOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/agreements/{agreement}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the offered document by its hash; it is in force when both have signed
         * @description Permission: `agreements:sign`
         */
        post: operations["agreementsSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models of the network
         * @description Permission: `products:read`
         */
        get: operations["productsListModels"];
        put?: never;
        /**
         * Create a model with its components
         * @description Permission: `products:write`
         */
        post: operations["productsCreateModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register units from a CSV file of up to 5 000 rows
         * @description Permission: `products:write`
         */
        post: operations["productsImportUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an import took and what it refused
         * @description Permission: `products:read`
         */
        get: operations["productsShowImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the units of the network
         * @description Permission: `products:read`
         */
        get: operations["productsListUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/units/{serial}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One unit with what happened to it
         * @description Permission: `products:read`
         */
        get: operations["productsShowUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make QR codes for units; each code is shown once
         * @description Permission: `products:write`
         */
        post: operations["productsIssueLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter units that were shipped to a member
         * @description Permission: `products:sell`
         */
        post: operations["productsDeliverUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter the sale of a unit to a customer
         * @description Permission: `products:sell`
         */
        post: operations["productsSellUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/units/{serial}/scrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that a unit was scrapped
         * @description Permission: `products:write`
         */
        post: operations["productsScrap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/units/{serial}/report-stolen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that a unit was stolen
         * @description Permission: `products:write`
         */
        post: operations["productsReportStolen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/units/{serial}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that a lost unit is back
         * @description Permission: `products:write`
         */
        post: operations["productsRecover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/warranty-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions of warranty terms, newest first
         * @description Permission: `policies:read`
         */
        get: operations["warrantyTermsList"];
        put?: never;
        /**
         * Draft warranty terms
         * @description Permission: `policies:write`
         */
        post: operations["warrantyTermsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/warranty-terms/{policy}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish warranty terms: from now on they are never edited
         * @description Permission: `policies:write`
         */
        post: operations["warrantyTermsPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/warranty-terms/{policy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of warranty terms
         * @description Permission: `policies:read`
         */
        get: operations["warrantyTermsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/charge-matrices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions of a charge matrix, newest first
         * @description Permission: `policies:read`
         */
        get: operations["warrantyChargeMatrixList"];
        put?: never;
        /**
         * Draft a charge matrix
         * @description Permission: `policies:write`
         */
        post: operations["warrantyChargeMatrixDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/charge-matrices/{policy}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a charge matrix: from now on they are never edited
         * @description Permission: `policies:write`
         */
        post: operations["warrantyChargeMatrixPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/charge-matrices/{policy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a charge matrix
         * @description Permission: `policies:read`
         */
        get: operations["warrantyChargeMatrixShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/customer-tariffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions of a customer tariff, newest first
         * @description Permission: `policies:read`
         */
        get: operations["warrantyCustomerTariffList"];
        put?: never;
        /**
         * Draft a customer tariff
         * @description Permission: `policies:write`
         */
        post: operations["warrantyCustomerTariffDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/customer-tariffs/{policy}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a customer tariff: from now on they are never edited
         * @description Permission: `policies:write`
         */
        post: operations["warrantyCustomerTariffPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/customer-tariffs/{policy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a customer tariff
         * @description Permission: `policies:read`
         */
        get: operations["warrantyCustomerTariffShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/units/{serial}/entitlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The warranty of a unit on any day, with its reasons
         * @description Permission: `products:read`
         */
        get: operations["warrantyShowEntitlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/units/{serial}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a usage reading; it never goes down
         * @description Permission: `service:work`
         */
        post: operations["warrantyRecordReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/units/{serial}/benefit-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the use of a counted benefit, and learn how many are left
         * @description Permission: `service:work`
         */
        post: operations["warrantyUseBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/concessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List longer terms and waivers that were asked for, newest first
         * @description Permission: `products:read`
         */
        get: operations["warrantyListConcessions"];
        put?: never;
        /**
         * Ask the manufacturer for a longer term, or that an exclusion is not held against anybody
         * @description Permission: `claims:write`
         */
        post: operations["warrantyAskConcession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/concessions/{concession}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One longer term or waiver, with who said what
         * @description Permission: `products:read`
         */
        get: operations["warrantyShowConcession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/concessions/{concession}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say yes to a longer term or a waiver; two people where two are needed
         * @description Permission: `claims:review`
         */
        post: operations["warrantyApproveConcession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/concessions/{concession}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say no to a longer term or a waiver
         * @description Permission: `claims:review`
         */
        post: operations["warrantyRefuseConcession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/sla-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions of an SLA policy, newest first
         * @description Permission: `policies:read`
         */
        get: operations["serviceSlaPolicyList"];
        put?: never;
        /**
         * Draft an SLA policy
         * @description Permission: `policies:write`
         */
        post: operations["serviceSlaPolicyDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/sla-policies/{policy}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an SLA policy: from now on they are never edited
         * @description Permission: `policies:write`
         */
        post: operations["serviceSlaPolicyPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/sla-policies/{policy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of an SLA policy
         * @description Permission: `policies:read`
         */
        get: operations["serviceSlaPolicyShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/service-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service requests, newest first; a shop sees those that it has in hand
         * @description Permission: `service:read`
         */
        get: operations["serviceListRequests"];
        put?: never;
        /**
         * Ask for service for a customer; the best shop is asked at once
         * @description Permission: `service:write`
         */
        post: operations["serviceCreateRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/service-requests/{request}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service request with its clocks, its orders and why this shop was asked
         * @description Permission: `service:read`
         */
        get: operations["serviceShowRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/service-requests/{request}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How each clock of a request stands, and why
         * @description Permission: `service:read`
         */
        get: operations["serviceShowClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/service-requests/{request}/photos/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a photo of a request
         * @description Permission: `service:read`
         */
        get: operations["serviceShowPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/service-requests/{request}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a shop of your choice, with the reason
         * @description Permission: `service:write`
         */
        post: operations["serviceDispatchRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/service-requests/{request}/first-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the first word with the customer
         * @description Permission: `service:work`
         */
        post: operations["serviceFirstContactRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/service-requests/{request}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a request, with the reason; the shop that has it hears of it
         * @description Permission: `service:write`
         */
        post: operations["serviceCancelRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List work orders, newest first; a shop sees its own
         * @description Permission: `service:read`
         */
        get: operations["serviceListOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One work order with its report, and what it lacks to be settled
         * @description Permission: `service:read`
         */
        get: operations["serviceShowOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Free slots of the shop that has the order, for a fortnight
         * @description Permission: `service:read`
         */
        get: operations["serviceListSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the order; the rates of this day judge it
         * @description Permission: `service:work`
         */
        post: operations["serviceAcceptOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the offer back, with the reason; the next shop is asked
         * @description Permission: `service:work`
         */
        post: operations["serviceDeclineOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book a free slot, or another one instead; of two who want the last seat one gets it
         * @description Permission: `service:work`
         */
        post: operations["serviceScheduleOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/depart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set out for the customer
         * @description Permission: `service:work`
         */
        post: operations["serviceDepartOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Arrive at the customer
         * @description Permission: `service:work`
         */
        post: operations["serviceCheckInOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for parts or for the customer; the clocks that allow it pause
         * @description Permission: `service:work`
         */
        post: operations["serviceWaitOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on after waiting
         * @description Permission: `service:work`
         */
        post: operations["serviceResumeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was found and done; can be sent again until the customer signs
         * @description Permission: `service:work`
         */
        post: operations["serviceReportOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The unit is repaired; what the customer is charged for they have agreed to before
         * @description Permission: `service:work`
         */
        post: operations["serviceCompleteOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The customer signs on the technician’s device
         * @description Permission: `service:work`
         */
        post: operations["serviceSignOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nothing is left to do
         * @description Permission: `service:work`
         */
        post: operations["serviceCloseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an order back, with the reason; the request waits for people
         * @description Permission: `service:write`
         */
        post: operations["serviceCancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the customer was told of the cost, and what they said
         * @description Permission: `service:read`
         */
        get: operations["serviceListQuotes"];
        put?: never;
        /**
         * Tell the customer what the planned work would cost, by matrix and tariff; it is shown on the private page
         * @description Permission: `service:work`
         */
        post: operations["serviceQuoteOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/quotes/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The customer answers the quote on the technician’s device
         * @description Permission: `service:work`
         */
        post: operations["serviceAgreeToQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how many jobs you do side by side, and at which hours
         * @description Permission: `service:work`
         */
        put: operations["servicePutCapacity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/rate-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions of a rate card, newest first
         * @description Permission: `policies:read`
         */
        get: operations["claimsRateCardList"];
        put?: never;
        /**
         * Draft a rate card
         * @description Permission: `policies:write`
         */
        post: operations["claimsRateCardDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/rate-cards/{policy}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a rate card: from now on they are never edited
         * @description Permission: `policies:write`
         */
        post: operations["claimsRateCardPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/rate-cards/{policy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a rate card
         * @description Permission: `policies:read`
         */
        get: operations["claimsRateCardShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/code-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions of a code set, newest first
         * @description Permission: `policies:read`
         */
        get: operations["claimsCodeSetList"];
        put?: never;
        /**
         * Draft a code set
         * @description Permission: `policies:write`
         */
        post: operations["claimsCodeSetDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/code-sets/{policy}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a code set: from now on they are never edited
         * @description Permission: `policies:write`
         */
        post: operations["claimsCodeSetPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/code-sets/{policy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a code set
         * @description Permission: `policies:read`
         */
        get: operations["claimsCodeSetShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claim-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every code that a decision can name, what to do about it, and until when
         * @description Permission: `claims:read`
         */
        get: operations["claimsListCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claim-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a photo or paper that proves a line of a claim
         * @description Permission: `files:write`
         */
        post: operations["claimsKeepEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims, newest first; a member sees its own
         * @description Permission: `claims:read`
         */
        get: operations["claimsList"];
        put?: never;
        /**
         * Submit a claim, or try it with dryRun=true; the decision explains itself
         * @description Permission: `claims:write`
         */
        post: operations["claimsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit up to 1 000 claims in one call, or try them with dryRun=true; each has its own answer
         * @description Permission: `claims:write`
         */
        post: operations["claimsSubmitBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/work-orders/{order}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the claim of a signed work order, or try it with dryRun=true; nothing is typed twice
         * @description Permission: `claims:write`
         */
        post: operations["claimsClaimOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send lines of a claim again that a finding with a cure speaks of
         * @description Permission: `claims:write`
         */
        post: operations["claimsResubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say yes to a claim that waits for people
         * @description Permission: `claims:review`
         */
        post: operations["claimsApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say no to a claim that waits for people
         * @description Permission: `claims:review`
         */
        post: operations["claimsReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say yes or no to up to 100 claims that wait, with one reason; each has its own answer
         * @description Permission: `claims:review`
         */
        post: operations["claimsReviewMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claim-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims and appeals that wait for people, by risk, amount or age
         * @description Permission: `claims:review`
         */
        get: operations["claimsListWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a claim that is not decided yet, with the reason
         * @description Permission: `claims:write`
         */
        post: operations["claimsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appeal lines that were refused or reduced, with the reason and evidence; people decide by a day
         * @description Permission: `claims:write`
         */
        post: operations["claimsAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/decide-appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an appeal: what each of its lines is paid; nobody does who decided the claim before
         * @description Permission: `claims:review`
         */
        post: operations["claimsDecideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a decision back, paid or not, with the reason; the next statement takes off what one had of it
         * @description Permission: `claims:review`
         */
        post: operations["claimsReverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One claim with its decision
         * @description Permission: `claims:read`
         */
        get: operations["claimsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a claim was decided as it was, now or in an earlier round
         * @description Permission: `claims:read`
         */
        get: operations["claimsShowDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/goodwill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay lines of a claim outside the term out of the year's goodwill budget
         * @description Permission: `goodwill:grant`
         */
        post: operations["claimsGrantGoodwill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/goodwill-budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A year's goodwill: what was given, what is granted, what is left
         * @description Permission: `goodwill:read`
         */
        get: operations["claimsListGoodwill"];
        put?: never;
        /**
         * Add to a year's goodwill budget; a negative amount takes back what is not granted yet
         * @description Permission: `goodwill:budget`
         */
        post: operations["claimsAddGoodwillBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/samples/{month}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the hash of a random seed before a month begins; its sample is drawn by that seed
         * @description Permission: `claims:verify`
         */
        post: operations["verificationCommitSeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/samples/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A month's sample: the hash before it, the seed after it
         * @description Permission: `claims:read`
         */
        get: operations["verificationShowSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/samples/{month}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw the claims of a month that are looked at again, by the seed that was promised
         * @description Permission: `claims:verify`
         */
        post: operations["verificationDrawClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/samples/{month}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a sample was drawn from, with weights and keys; a member sees those of its own that were drawn
         * @description Permission: `claims:read`
         */
        get: operations["verificationListSampled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/evidence/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a photo or paper of a claim
         * @description Permission: `claims:read`
         */
        get: operations["claimsShowEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the shop's own follow-up of a signed order
         * @description Permission: `service:work`
         */
        post: operations["verificationRecordFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/memberships/{membership}/follow-up-share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many of a month's signed orders a shop followed up itself, against what its agreement asks for
         * @description Permission: `claims:read`
         */
        get: operations["verificationShowShare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a follow-up found of a claim, and what it is charged
         * @description Permission: `claims:read`
         */
        get: operations["verificationShow"];
        put?: never;
        /**
         * Record what a follow-up found of each line of a claim; what was false is taken back and charged
         * @description Permission: `claims:verify`
         */
        post: operations["verificationRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/verification/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what a follow-up said of a claim: charges come back, the breach counts no more
         * @description Permission: `claims:review`
         */
        post: operations["verificationWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/memberships/{membership}/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What counts against a member, counted over twelve months, the newest first
         * @description Permission: `claims:read`
         */
        get: operations["verificationListBreaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/claims/{claim}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the maker of the causal part for what a claim cost; once for each claim
         * @description Permission: `recovery:write`
         */
        post: operations["recoveryAskSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What suppliers were asked for, newest first, with what is open of each
         * @description Permission: `recovery:read`
         */
        get: operations["recoveryList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/recoveries/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as CSV, 500 rows at a time, without a word of the shop; the next page is in Link and has no head
         * @description Permission: `recovery:read`
         */
        get: operations["recoveryExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/recoveries/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By supplier: how many files are open, how much of them, and how much should have come already
         * @description Permission: `recovery:read`
         */
        get: operations["recoveryListOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/recoveries/{recovery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One file: what the shop asked and is paid, what the supplier was asked for and what came back
         * @description Permission: `recovery:read`
         */
        get: operations["recoveryShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/recoveries/{recovery}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter money that came from the supplier
         * @description Permission: `recovery:write`
         */
        post: operations["recoveryReceive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/recoveries/{recovery}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The supplier says no, to all or to the rest
         * @description Permission: `recovery:write`
         */
        post: operations["recoveryDeny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/recoveries/{recovery}/write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up what is open, with the reason
         * @description Permission: `recovery:write`
         */
        post: operations["recoveryWriteOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/periods/{period}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a month: every member with something to settle gets its statement
         * @description Permission: `statements:close`
         */
        post: operations["settlementClosePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List statements, newest first; a member sees its own: what is paid, and when
         * @description Permission: `statements:read`
         */
        get: operations["settlementListStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/statements/{statement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One statement: where it stands, its sums, its promised pay day, its postings
         * @description Permission: `statements:read`
         */
        get: operations["settlementShowStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/statements/{statement}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of a statement in their order, each with its source
         * @description Permission: `statements:read`
         */
        get: operations["settlementListStatementLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/statements/{statement}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The member confirms its statement
         * @description Permission: `statements:confirm`
         */
        post: operations["settlementConfirmStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/statements/{statement}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The papers are in: from here the promised pay day runs
         * @description Permission: `statements:confirm`
         */
        post: operations["settlementPapersStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/statements/{statement}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The service desk has sampled and checked the statement
         * @description Permission: `statements:audit`
         */
        post: operations["settlementAuditStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/statements/{statement}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve: two different people; with the second it is payable and its document is signed
         * @description Permission: `statements:approve`
         */
        post: operations["settlementApproveStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/statements/{statement}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was paid: on which day, under which reference of the bank
         * @description Permission: `statements:pay`
         */
        post: operations["settlementPayStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/statements/{statement}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The member raises a question; the statement waits for the answer
         * @description Permission: `statements:confirm`
         */
        post: operations["settlementDisputeStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/statements/{statement}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the question of a disputed statement: it begins again
         * @description Permission: `statements:approve`
         */
        post: operations["settlementResolveStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/statements/{statement}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed statement; anybody can verify it with the public document keys
         * @description Permission: `statements:read`
         */
        get: operations["settlementShowDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/t/{tenant}/.well-known/document-keys.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public keys that verify the signed documents of a manufacturer
         * @description Open to everybody
         */
        get: operations["settlementShowDocumentKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries of the ledger with their postings, newest first
         * @description Permission: `ledger:read`
         */
        get: operations["settlementListEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/ledger/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Balances by account, summed from the postings; of one member where asked
         * @description Permission: `ledger:read`
         */
        get: operations["settlementListBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for the manufacturer today: claims, clocks, statements, money
         * @description Permission: `claims:read`
         */
        get: operations["overviewShowToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks of the own tenant; there are twenty at most
         * @description Permission: `webhooks:manage`
         */
        get: operations["webhooksList"];
        put?: never;
        /**
         * Create a webhook; its secret is shown once
         * @description Permission: `webhooks:manage`
         */
        post: operations["webhooksCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook and which of its secrets are live
         * @description Permission: `webhooks:manage`
         */
        get: operations["webhooksShow"];
        /**
         * Change where a webhook leads and what it hears
         * @description Permission: `webhooks:manage`
         */
        put: operations["webhooksChange"];
        post?: never;
        /**
         * Delete a webhook for good
         * @description Permission: `webhooks:manage`
         */
        delete: operations["webhooksDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send nothing to a webhook until it is enabled again
         * @description Permission: `webhooks:manage`
         */
        post: operations["webhooksDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again, beginning with what was held meanwhile
         * @description Permission: `webhooks:manage`
         */
        post: operations["webhooksEnable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a second secret, to change over without a gap; it is shown once
         * @description Permission: `webhooks:manage`
         */
        post: operations["webhooksAddSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/secrets/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a secret; events are signed with the other one alone
         * @description Permission: `webhooks:manage`
         */
        post: operations["webhooksEndSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to a webhook in the last thirty days, newest first
         * @description Permission: `webhooks:manage`
         */
        get: operations["webhooksListDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/deliveries/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One delivery, what was sent, and what each attempt met
         * @description Permission: `webhooks:manage`
         */
        get: operations["webhooksShowDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/deliveries/{event}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one event again
         * @description Permission: `webhooks:manage`
         */
        post: operations["webhooksReplayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again everything that was not delivered since a moment
         * @description Permission: `webhooks:manage`
         */
        post: operations["webhooksReplaySince"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event; its delivery tells what the receiver answered
         * @description Permission: `webhooks:manage`
         */
        post: operations["webhooksSendTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/service-requests/{request}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The customer’s name, number and address unmasked; looking is in the audit log
         * @description Permission: `customers:reveal`
         */
        post: operations["privacyRevealCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/customers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything that the network holds of one customer; asking for it is in the audit log
         * @description Permission: `customers:manage`
         */
        post: operations["privacyExportCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks/{network}/customers/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take one customer out of everything that the network holds; it cannot be undone
         * @description Permission: `customers:manage`
         */
        post: operations["privacyEraseCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tables of the own tenant, to be fetched one by one
         * @description Permission: `tenant:export`
         */
        get: operations["privacyShowExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of one table as NDJSON; the next page is in Link
         * @description Permission: `tenant:export`
         */
        get: operations["privacyExportTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/tenants/{tenant}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a tenant: close it, take out every person, delete its files
         * @description For operators of the platform
         */
        post: operations["privacyEraseTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/tenants/{tenant}/erasures/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take out again whoever a restored database brought back
         * @description For operators of the platform
         */
        post: operations["privacyRepeatErasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/q/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page behind the QR code of a unit
         * @description Open to everybody
         */
        get: operations["pagesShowProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/q/{code}/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The form with which a customer asks for service
         * @description Open to everybody
         */
        get: operations["pagesShowRequestForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/q/{code}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for service; leads to the private page of the request
         * @description Open to everybody
         */
        post: operations["pagesAskForService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/q/{code}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The form with which a customer registers a purchase
         * @description Open to everybody
         */
        get: operations["pagesShowRegistrationForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/q/{code}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a purchase
         * @description Open to everybody
         */
        post: operations["pagesRegisterPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The private page of a request
         * @description Open to everybody
         */
        get: operations["pagesShowTracking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{token}/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the time of the visit
         * @description Open to everybody
         */
        post: operations["pagesBookAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{token}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer what the work will cost
         * @description Open to everybody
         */
        post: operations["pagesAnswerQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{token}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the work off
         * @description Open to everybody
         */
        post: operations["pagesSignOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a problem code means
         * @description Open to everybody
         */
        get: operations["pagesShowProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /**
             * Format: uri
             * @description The page that explains the code in both languages
             */
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            /** @description What happened, in the language asked for */
            detail: string;
            /** @description Stable; what a program looks at */
            code: string;
            /** @description What to do about it */
            mend: string;
            /** @description What the sentences were filled with */
            params: {
                [key: string]: string | number | boolean | null;
            };
            errors?: {
                /** @description JSON Pointer (RFC 6901) into the body; `#query/…` and `#path/…` name a parameter */
                pointer: string;
                code: string;
                detail: string;
                mend: string;
                params: {
                    [key: string]: string | number | boolean | null;
                };
            }[];
            /** @description The error code of RFC 6749 §5.2, from the token endpoint alone */
            error?: string;
            /** @description Tell us this one */
            requestId: string;
        };
        HistoryLine: {
            /** Format: date-time */
            at: string;
            actor: {
                /** @example person:ten_01…:usr_01… */
                id: string;
                /** @example person */
                kind: string;
                /** @description Of a person or machine client of the own tenant */
                name: string | null;
            };
            action: string;
            subject: string;
            /** Format: int64 */
            version: number;
            /** @description Null for what is new */
            before: unknown;
            after: unknown;
            why: string | null;
            requestId: string;
            /** @description The number in the chain; null for what waits for its seal */
            seal: number | null;
        };
        ApiClient: {
            clientId: string;
            name: string;
            /** @enum {string} */
            mode: "live" | "test";
            scopes: ("account:own" | "users:manage" | "clients:manage" | "network:read" | "network:invite" | "network:review" | "network:apply" | "agreements:read" | "agreements:write" | "agreements:sign" | "products:read" | "products:write" | "products:sell" | "policies:read" | "policies:write" | "service:read" | "service:write" | "service:work" | "claims:read" | "claims:write" | "claims:review" | "claims:verify" | "goodwill:read" | "goodwill:grant" | "goodwill:budget" | "recovery:read" | "recovery:write" | "statements:read" | "statements:confirm" | "statements:close" | "statements:audit" | "statements:approve" | "statements:pay" | "ledger:read" | "files:read" | "files:write" | "inbox:read" | "jobs:read" | "jobs:cancel" | "webhooks:manage" | "customers:reveal" | "customers:manage" | "tenant:export" | "audit:read")[];
            /** Format: date-time */
            createdAt: string;
            revokedAt: string | null;
            /** @description Secrets that work now: 2 at most */
            secrets: {
                id: string;
                /** Format: date-time */
                createdAt: string;
                /** @description The last day (UTC) on which it was used */
                lastUsedOn: string | null;
            }[];
            /** @description Public keys that work now: 4 at most */
            keys: {
                kid: string;
                /** @enum {string} */
                algorithm: "ES256" | "EdDSA" | "PS256" | "RS256";
                /** Format: date-time */
                createdAt: string;
                /** @description The last day (UTC) on which it was used */
                lastUsedOn: string | null;
            }[];
        };
        Job: {
            id: string;
            /** @description What is done: `<capability>.<verb_object>` */
            kind: string;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            /** @description What it is about */
            facts: {
                [key: string]: string | number | boolean | null;
            };
            /**
             * Format: int64
             * @description Items of the whole job
             */
            total: number;
            /**
             * Format: int64
             * @description Items that are done
             */
            done: number;
            /**
             * Format: int64
             * @description Items that went wrong; `/errors` lists them
             */
            failed: number;
            isCancellable: boolean;
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            endedAt: string | null;
            /** Format: int64 */
            version: number;
        };
        JobError: {
            /**
             * Format: int64
             * @description Counted from 0
             */
            position: number;
            /** @description What you know it by */
            item: string;
            code: string;
            detail: string;
            mend: string;
            params: {
                [key: string]: string | number | boolean | null;
            };
            /** Format: date-time */
            at: string;
        };
        Membership: {
            id: string;
            tenant: string;
            /** @enum {string} */
            kind: "shop" | "distributor";
            /** @enum {string} */
            state: "applied" | "active" | "declined" | "suspended" | "terminated";
            legalName: string;
            licenceNumber: string;
            divisionCode: string;
            address: string;
            phone: string;
            categories: string[];
            grade: ("A" | "B" | "C" | "D") | null;
            /** Format: int64 */
            version: number;
        };
        AgreementContentInput: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            validFrom: string;
            validUntil?: string | null;
            /**
             * @default none
             * @enum {string}
             */
            renewal: "none" | "yearly";
            jurisdiction: string;
            territory: {
                /** @description Prefixes of administrative divisions, GB/T 2260; the longest that fits a place wins */
                divisions: string[];
                /** @default false */
                isExclusive: boolean;
            };
            categories: string[];
            /** @default null */
            outletClass: string | null;
            policies: {
                warrantyTerms: string | null;
                chargeMatrix: string | null;
                rateCard: string | null;
                slaPolicy: string | null;
            };
            duties: {
                /**
                 * Format: int32
                 * @default 250000
                 */
                followUpSharePpm: number;
                /**
                 * Format: int32
                 * @default 15
                 */
                qualityReportDay: number;
                /** @default true */
                signedWorkOrder: boolean;
            };
            dispatch: {
                /** Format: int32 */
                acceptWithinMinutes: number;
            };
            settlement: components["schemas"]["SettlementTermsInput"];
        };
        SettlementTermsInput: {
            /** @enum {string} */
            mode: "per_claim" | "flat_per_unit";
            /** @default CNY */
            currency: string;
            /** @default null */
            flatPerUnit: number | null;
            /**
             * Format: int32
             * @default 15
             */
            windowOpensOn: number;
            /**
             * Format: int32
             * @default 20
             */
            windowClosesOn: number;
            /**
             * Format: int32
             * @default 20
             */
            payWithinDays: number;
            /**
             * Format: int32
             * @default 130000
             */
            goodsTaxPpm: number;
            /**
             * Format: int32
             * @default 60000
             */
            servicesTaxPpm: number;
            /** @default {} */
            gradeCoefficientPpm: {
                /** Format: int32 */
                A?: number;
                /** Format: int32 */
                B?: number;
                /** Format: int32 */
                C?: number;
                /** Format: int32 */
                D?: number;
            };
            /** @default [] */
            skips: "audit"[];
            /**
             * Format: int32
             * @default 3
             */
            forfeitAfterMonths: number;
            /**
             * Format: int32
             * @default 3
             */
            disputeWithinMonths: number;
            /**
             * Format: int32
             * @default 10
             */
            falseClaimMultiple: number;
            /**
             * @description Share of a claim that is credited before people have decided it, to shops of these grades
             * @default null
             */
            preCredit: {
                /** Format: int32 */
                sharePpm: number;
                grades: ("A" | "B" | "C" | "D")[];
            } | null;
            /**
             * @default transfer
             * @enum {string}
             */
            payout: "transfer" | "parts_credit";
        };
        Agreement: {
            id: string;
            membership: string;
            /** @description Name of the member */
            member: string;
            /** Format: int64 */
            number: number;
            /** @enum {string} */
            state: "draft" | "offered" | "in_force" | "superseded" | "ended";
            /** Format: date */
            validFrom: string;
            validUntil: string | null;
            content: components["schemas"]["AgreementContent"];
            /** @description Canonical JSON (RFC 8785): what both sign */
            document: string | null;
            documentHash: string | null;
            signatures: {
                manufacturer: {
                    name: string;
                    /** Format: date-time */
                    at: string;
                } | null;
                member: {
                    name: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            };
            /** Format: int64 */
            version: number;
        };
        AgreementContent: {
            /** @example 2026-03-01 */
            validFrom: unknown;
            /** @default null */
            validUntil: unknown | null;
            /**
             * @default none
             * @enum {string}
             */
            renewal: "none" | "yearly";
            jurisdiction: string;
            territory: {
                /** @description Prefixes of administrative divisions, GB/T 2260; the longest that fits a place wins */
                divisions: string[];
                /** @default false */
                isExclusive: boolean;
            };
            categories: string[];
            /** @default null */
            outletClass: string | null;
            policies: {
                warrantyTerms: string | null;
                chargeMatrix: string | null;
                rateCard: string | null;
                slaPolicy: string | null;
            };
            duties: {
                /**
                 * Format: int32
                 * @default 250000
                 */
                followUpSharePpm: number;
                /**
                 * Format: int32
                 * @default 15
                 */
                qualityReportDay: number;
                /** @default true */
                signedWorkOrder: boolean;
            };
            dispatch: {
                /** Format: int32 */
                acceptWithinMinutes: number;
            };
            settlement: components["schemas"]["SettlementTerms"];
        };
        SettlementTerms: {
            /** @enum {string} */
            mode: "per_claim" | "flat_per_unit";
            /** @default CNY */
            currency: string;
            /** @default null */
            flatPerUnit: number | null;
            /**
             * Format: int32
             * @default 15
             */
            windowOpensOn: number;
            /**
             * Format: int32
             * @default 20
             */
            windowClosesOn: number;
            /**
             * Format: int32
             * @default 20
             */
            payWithinDays: number;
            /**
             * Format: int32
             * @default 130000
             */
            goodsTaxPpm: number;
            /**
             * Format: int32
             * @default 60000
             */
            servicesTaxPpm: number;
            /** @default {} */
            gradeCoefficientPpm: {
                /** Format: int32 */
                A?: number;
                /** Format: int32 */
                B?: number;
                /** Format: int32 */
                C?: number;
                /** Format: int32 */
                D?: number;
            };
            /** @default [] */
            skips: "audit"[];
            /**
             * Format: int32
             * @default 3
             */
            forfeitAfterMonths: number;
            /**
             * Format: int32
             * @default 3
             */
            disputeWithinMonths: number;
            /**
             * Format: int32
             * @default 10
             */
            falseClaimMultiple: number;
            /**
             * @description Share of a claim that is credited before people have decided it, to shops of these grades
             * @default null
             */
            preCredit: {
                /** Format: int32 */
                sharePpm: number;
                grades: ("A" | "B" | "C" | "D")[];
            } | null;
            /**
             * @default transfer
             * @enum {string}
             */
            payout: "transfer" | "parts_credit";
        };
        WarrantyTermsInput: {
            /** @description Model codes, or “*” for every model */
            models: string[];
            terms: {
                /** Format: int32 */
                months?: number;
                /** Format: int32 */
                days?: number;
                startsAt: (("invoice" | "delivery" | "commissioning" | "acceptance" | "production") | {
                    /** @enum {string} */
                    event: "invoice" | "delivery" | "commissioning" | "acceptance" | "production";
                    /** Format: int32 */
                    plusMonths?: number;
                    /** Format: int32 */
                    plusDays?: number;
                })[];
                /** @enum {string} */
                counting?: "exclude_start" | "include_start";
                /** @enum {string} */
                repairTime?: "extends" | "runs_on";
                clause?: string;
                component: string;
                failureMode?: string;
                stages?: {
                    /** @enum {string} */
                    basis: "free" | "cost_price";
                    /** Format: int32 */
                    months?: number;
                    /** Format: int32 */
                    days?: number;
                    /** @constant */
                    forLife?: true;
                    /** @constant */
                    counts?: "after";
                    coveredPercent?: {
                        [key: string]: number;
                    };
                }[];
                monthsByBuyerClass?: {
                    [key: string]: number;
                };
                serviceModes?: {
                    /** @enum {string} */
                    mode: "on_site" | "carry_in" | "mail_in" | "pick_up";
                    /** Format: int32 */
                    months?: number;
                    /** Format: int32 */
                    days?: number;
                }[];
                usageLimit?: {
                    /** @enum {string} */
                    unit: "hours" | "km" | "cycles";
                    /** Format: int32 */
                    maximum: number;
                };
                /** Format: int32 */
                visits?: number;
                /** @enum {string} */
                visitsPer?: "term" | "year";
                /** @description What becomes of the term when the component was replaced; it continues, if left out */
                afterReplacement?: ("continues" | "restarts") | ({
                    /** Format: int32 */
                    months: number;
                } | {
                    /** Format: int32 */
                    days: number;
                });
                /** @description The maker’s own promise for a part that was bought in; the longer one speaks */
                makerTerm?: {
                    /** Format: int32 */
                    months?: number;
                    /** Format: int32 */
                    days?: number;
                    startsAt: (("invoice" | "delivery" | "commissioning" | "acceptance" | "production") | {
                        /** @enum {string} */
                        event: "invoice" | "delivery" | "commissioning" | "acceptance" | "production";
                        /** Format: int32 */
                        plusMonths?: number;
                        /** Format: int32 */
                        plusDays?: number;
                    })[];
                    /** @enum {string} */
                    counting?: "exclude_start" | "include_start";
                    /** @enum {string} */
                    repairTime?: "extends" | "runs_on";
                    clause?: string;
                };
            }[];
            tradeTerm?: {
                /** Format: int32 */
                months?: number;
                /** Format: int32 */
                days?: number;
                startsAt: (("invoice" | "delivery" | "commissioning" | "acceptance" | "production") | {
                    /** @enum {string} */
                    event: "invoice" | "delivery" | "commissioning" | "acceptance" | "production";
                    /** Format: int32 */
                    plusMonths?: number;
                    /** Format: int32 */
                    plusDays?: number;
                })[];
                /** @enum {string} */
                counting?: "exclude_start" | "include_start";
                /** @enum {string} */
                repairTime?: "extends" | "runs_on";
                clause?: string;
            } | null;
            /** @description What becomes of every term when the whole unit is given in exchange */
            afterExchange?: ("continues" | "restarts") | ({
                /** Format: int32 */
                months: number;
            } | {
                /** Format: int32 */
                days: number;
            });
            exclusions?: {
                /** @enum {string} */
                code: "serial_altered" | "proof_missing" | "proof_differs" | "seal_broken" | "unauthorised_repair" | "foreign_parts" | "wrong_installation" | "misuse" | "user_transport" | "supply_failure" | "force_majeure" | "consumable" | "outer_case" | "accident" | "foreign_software" | "upkeep_missed" | "upkeep_elsewhere" | "main_part_over" | "own_card";
                /** @description Every component, if left out */
                components?: string[];
                evidence: ("photo_of_serial" | "photo_of_seal" | "photo_of_damage" | "photo_of_installation" | "invoice" | "upkeep_record" | "diagnosis" | "foreign_card")[];
                /** @enum {string} */
                waivedBy: "nobody" | "one_person" | "two_people";
                clause?: string;
            }[];
            requiredUpkeep?: {
                /** Format: int32 */
                everyMonths: number;
                /** Format: int32 */
                graceDays?: number;
            };
            /** @description The component whose own term an exclusion can hang on */
            mainPart?: string;
            /** Format: int32 */
            sparePartsYears?: number;
            /** @description Faults that are more than everyday ones, where the pack makes a difference */
            faultClasses?: {
                component?: string;
                failureMode?: string;
                /** @enum {string} */
                fault: "performance" | "main_assembly" | "safety";
            }[];
            /**
             * @description Statutory pack of these goods: terms below it are not published
             * @enum {string}
             */
            pack?: "cn-general" | "cn-microcomputer" | "cn-mobile-phone" | "cn-household-car";
        };
        WarrantyTerms: {
            /** @description Model codes, or “*” for every model */
            models: string[];
            terms: {
                /** Format: int32 */
                months?: number;
                /** Format: int32 */
                days?: number;
                startsAt: (("invoice" | "delivery" | "commissioning" | "acceptance" | "production") | {
                    /** @enum {string} */
                    event: "invoice" | "delivery" | "commissioning" | "acceptance" | "production";
                    /** Format: int32 */
                    plusMonths?: number;
                    /** Format: int32 */
                    plusDays?: number;
                })[];
                /** @enum {string} */
                counting?: "exclude_start" | "include_start";
                /** @enum {string} */
                repairTime?: "extends" | "runs_on";
                clause?: string;
                component: string;
                failureMode?: string;
                stages?: {
                    /** @enum {string} */
                    basis: "free" | "cost_price";
                    /** Format: int32 */
                    months?: number;
                    /** Format: int32 */
                    days?: number;
                    /** @constant */
                    forLife?: true;
                    /** @constant */
                    counts?: "after";
                    coveredPercent?: {
                        [key: string]: number;
                    };
                }[];
                monthsByBuyerClass?: {
                    [key: string]: number;
                };
                serviceModes?: {
                    /** @enum {string} */
                    mode: "on_site" | "carry_in" | "mail_in" | "pick_up";
                    /** Format: int32 */
                    months?: number;
                    /** Format: int32 */
                    days?: number;
                }[];
                usageLimit?: {
                    /** @enum {string} */
                    unit: "hours" | "km" | "cycles";
                    /** Format: int32 */
                    maximum: number;
                };
                /** Format: int32 */
                visits?: number;
                /** @enum {string} */
                visitsPer?: "term" | "year";
                /** @description What becomes of the term when the component was replaced; it continues, if left out */
                afterReplacement?: ("continues" | "restarts") | ({
                    /** Format: int32 */
                    months: number;
                } | {
                    /** Format: int32 */
                    days: number;
                });
                /** @description The maker’s own promise for a part that was bought in; the longer one speaks */
                makerTerm?: {
                    /** Format: int32 */
                    months?: number;
                    /** Format: int32 */
                    days?: number;
                    startsAt: (("invoice" | "delivery" | "commissioning" | "acceptance" | "production") | {
                        /** @enum {string} */
                        event: "invoice" | "delivery" | "commissioning" | "acceptance" | "production";
                        /** Format: int32 */
                        plusMonths?: number;
                        /** Format: int32 */
                        plusDays?: number;
                    })[];
                    /** @enum {string} */
                    counting?: "exclude_start" | "include_start";
                    /** @enum {string} */
                    repairTime?: "extends" | "runs_on";
                    clause?: string;
                };
            }[];
            tradeTerm?: {
                /** Format: int32 */
                months?: number;
                /** Format: int32 */
                days?: number;
                startsAt: (("invoice" | "delivery" | "commissioning" | "acceptance" | "production") | {
                    /** @enum {string} */
                    event: "invoice" | "delivery" | "commissioning" | "acceptance" | "production";
                    /** Format: int32 */
                    plusMonths?: number;
                    /** Format: int32 */
                    plusDays?: number;
                })[];
                /** @enum {string} */
                counting?: "exclude_start" | "include_start";
                /** @enum {string} */
                repairTime?: "extends" | "runs_on";
                clause?: string;
            } | null;
            /** @description What becomes of every term when the whole unit is given in exchange */
            afterExchange?: ("continues" | "restarts") | ({
                /** Format: int32 */
                months: number;
            } | {
                /** Format: int32 */
                days: number;
            });
            exclusions?: {
                /** @enum {string} */
                code: "serial_altered" | "proof_missing" | "proof_differs" | "seal_broken" | "unauthorised_repair" | "foreign_parts" | "wrong_installation" | "misuse" | "user_transport" | "supply_failure" | "force_majeure" | "consumable" | "outer_case" | "accident" | "foreign_software" | "upkeep_missed" | "upkeep_elsewhere" | "main_part_over" | "own_card";
                /** @description Every component, if left out */
                components?: string[];
                evidence: ("photo_of_serial" | "photo_of_seal" | "photo_of_damage" | "photo_of_installation" | "invoice" | "upkeep_record" | "diagnosis" | "foreign_card")[];
                /** @enum {string} */
                waivedBy: "nobody" | "one_person" | "two_people";
                clause?: string;
            }[];
            requiredUpkeep?: {
                /** Format: int32 */
                everyMonths: number;
                /** Format: int32 */
                graceDays?: number;
            };
            /** @description The component whose own term an exclusion can hang on */
            mainPart?: string;
            /** Format: int32 */
            sparePartsYears?: number;
            /** @description Faults that are more than everyday ones, where the pack makes a difference */
            faultClasses?: {
                component?: string;
                failureMode?: string;
                /** @enum {string} */
                fault: "performance" | "main_assembly" | "safety";
            }[];
            /**
             * @description Statutory pack of these goods: terms below it are not published
             * @enum {string}
             */
            pack?: "cn-general" | "cn-microcomputer" | "cn-mobile-phone" | "cn-household-car";
        };
        ChargeMatrixInput: {
            rows: {
                /** @enum {string} */
                coverage: "in" | "consumer_only" | "stock" | "cost_price" | "out" | "*";
                /** @enum {string} */
                cause: "quality" | "installation" | "user" | "third_party" | "force_majeure" | "transport" | "no_fault_found" | "*";
                /** @enum {string} */
                cost: "own_parts" | "common_parts" | "labour" | "travel" | "freight_in" | "freight_out" | "refurbishing" | "direct_loss" | "parts" | "freight" | "*";
                /** @enum {string} */
                payer: "manufacturer" | "member" | "customer" | "carrier";
                /** @enum {string} */
                basis: "free" | "cost" | "list" | "market" | "tariff";
                clause?: string;
            }[];
        };
        ChargeMatrix: {
            rows: {
                /** @enum {string} */
                coverage: "in" | "consumer_only" | "stock" | "cost_price" | "out" | "*";
                /** @enum {string} */
                cause: "quality" | "installation" | "user" | "third_party" | "force_majeure" | "transport" | "no_fault_found" | "*";
                /** @enum {string} */
                cost: "own_parts" | "common_parts" | "labour" | "travel" | "freight_in" | "freight_out" | "refurbishing" | "direct_loss" | "parts" | "freight" | "*";
                /** @enum {string} */
                payer: "manufacturer" | "member" | "customer" | "carrier";
                /** @enum {string} */
                basis: "free" | "cost" | "list" | "market" | "tariff";
                clause?: string;
            }[];
        };
        CustomerTariffInput: {
            currency: string;
            operations: {
                code: string;
                name: {
                    en: string;
                    zh: string;
                };
                /** @description Minor units, by the basis that the charge matrix names; the tariff where a basis has no price */
                prices: {
                    /** Format: int64 */
                    tariff: number;
                    /** Format: int64 */
                    cost?: number;
                    /** Format: int64 */
                    list?: number;
                    /** Format: int64 */
                    market?: number;
                };
            }[];
            parts: {
                number: string;
                /** @enum {string} */
                kind: "own" | "common";
                name: {
                    en: string;
                    zh: string;
                };
                /** @description Minor units, by the basis that the charge matrix names; the tariff where a basis has no price */
                prices: {
                    /** Format: int64 */
                    tariff: number;
                    /** Format: int64 */
                    cost?: number;
                    /** Format: int64 */
                    list?: number;
                    /** Format: int64 */
                    market?: number;
                };
            }[];
            /** @description Minor units, by the basis that the charge matrix names; the tariff where a basis has no price */
            travel?: {
                /** Format: int64 */
                tariff: number;
                /** Format: int64 */
                cost?: number;
                /** Format: int64 */
                list?: number;
                /** Format: int64 */
                market?: number;
            };
        };
        CustomerTariff: {
            currency: string;
            operations: {
                code: string;
                name: {
                    en: string;
                    zh: string;
                };
                /** @description Minor units, by the basis that the charge matrix names; the tariff where a basis has no price */
                prices: {
                    /** Format: int64 */
                    tariff: number;
                    /** Format: int64 */
                    cost?: number;
                    /** Format: int64 */
                    list?: number;
                    /** Format: int64 */
                    market?: number;
                };
            }[];
            parts: {
                number: string;
                /** @enum {string} */
                kind: "own" | "common";
                name: {
                    en: string;
                    zh: string;
                };
                /** @description Minor units, by the basis that the charge matrix names; the tariff where a basis has no price */
                prices: {
                    /** Format: int64 */
                    tariff: number;
                    /** Format: int64 */
                    cost?: number;
                    /** Format: int64 */
                    list?: number;
                    /** Format: int64 */
                    market?: number;
                };
            }[];
            /** @description Minor units, by the basis that the charge matrix names; the tariff where a basis has no price */
            travel?: {
                /** Format: int64 */
                tariff: number;
                /** Format: int64 */
                cost?: number;
                /** Format: int64 */
                list?: number;
                /** Format: int64 */
                market?: number;
            };
        };
        Entitlement: {
            unit: string;
            serial: string;
            model: string;
            /** Format: date */
            on: string;
            components: components["schemas"]["ComponentCover"][];
            asked: components["schemas"]["ComponentCover"] | null;
            /** @description Spare parts can be had at least so long; null where nothing is promised or no production is known */
            sparePartsUntil: string | null;
            charges: {
                component: string;
                /** @enum {string} */
                cost: "own_parts" | "common_parts" | "labour" | "travel" | "freight_in" | "freight_out" | "refurbishing" | "direct_loss";
                /** @enum {string} */
                payer: "manufacturer" | "member" | "customer" | "carrier";
                /** @enum {string} */
                basis: "free" | "cost" | "list" | "market" | "tariff";
            }[];
            /** @description What the law gives on that day if the goods have a fault; null without a pack */
            rights: {
                /** @enum {string} */
                pack: "cn-general" | "cn-microcomputer" | "cn-mobile-phone" | "cn-household-car";
                /** @description Whether a lawyer of the manufacturer has checked the figures */
                verified: boolean;
                startsOn: string | null;
                rights: {
                    /** @enum {string} */
                    right: "refund" | "exchange" | "new_part" | "repair" | "loaner" | "travel_money";
                    lastDay: string | null;
                    rule: string;
                    article: string | null;
                    lessDepreciation: boolean;
                    /** @enum {string} */
                    paidBy: "manufacturer" | "repairer";
                }[];
                trace: components["schemas"]["TraceStep"][];
            } | null;
            versions: components["schemas"]["PolicyVersion"][];
        };
        ComponentCover: {
            component: string;
            name: string;
            failureMode: string | null;
            covered: boolean;
            /** @enum {string} */
            coverage: "in" | "consumer_only" | "stock" | "cost_price" | "out";
            startsOn: string | null;
            startedBy: ("invoice" | "delivery" | "commissioning" | "acceptance" | "production" | "replacement") | null;
            lastDay: string | null;
            mode: ("on_site" | "carry_in" | "mail_in" | "pick_up") | null;
            /** @description Counted visits that are left */
            benefitsLeft: number | null;
            exclusions: {
                /** @enum {string} */
                exclusion: "serial_altered" | "proof_missing" | "proof_differs" | "seal_broken" | "unauthorised_repair" | "foreign_parts" | "wrong_installation" | "misuse" | "user_transport" | "supply_failure" | "force_majeure" | "consumable" | "outer_case" | "accident" | "foreign_software" | "upkeep_missed" | "upkeep_elsewhere" | "main_part_over" | "own_card";
                title: string;
                isWaived: boolean;
                evidence: {
                    /** @enum {string} */
                    kind: "photo_of_serial" | "photo_of_seal" | "photo_of_damage" | "photo_of_installation" | "invoice" | "upkeep_record" | "diagnosis" | "foreign_card";
                    title: string;
                }[];
                /** @enum {string} */
                waivedBy: "nobody" | "one_person" | "two_people";
                clause: string;
            }[];
            clause: string | null;
            findings: components["schemas"]["Finding"][];
            trace: components["schemas"]["TraceStep"][];
        };
        Finding: {
            code: string;
            /** @enum {string} */
            severity: "blocks" | "reduces" | "notes";
            clause: string | null;
            path: string | null;
            params: {
                [key: string]: string | number | boolean | null;
            };
            message: string;
            cure: string;
            cureUntil: string | null;
        };
        TraceStep: {
            rule: string;
            clause: string | null;
            saw: {
                [key: string]: string | number | boolean | null;
            };
            /** @enum {string} */
            outcome: "passed" | "reduced" | "refused" | "not_looked_at";
            text: string;
        };
        PolicyVersion: {
            kind: string;
            id: string;
            /** Format: int64 */
            number: number;
            chosenBy: string;
            /** Format: date */
            on: string;
        };
        Concession: {
            id: string;
            /** @enum {string} */
            scope: "unit" | "member" | "region";
            /** @description The unit’s id, the membership or the division */
            holder: string;
            give: {
                /** @constant */
                kind: "extension";
                component: string;
                months: number | null;
                days: number | null;
            } | {
                /** @constant */
                kind: "waiver";
                component: string;
                /** @enum {string} */
                exclusion: "serial_altered" | "proof_missing" | "proof_differs" | "seal_broken" | "unauthorised_repair" | "foreign_parts" | "wrong_installation" | "misuse" | "user_transport" | "supply_failure" | "force_majeure" | "consumable" | "outer_case" | "accident" | "foreign_software" | "upkeep_missed" | "upkeep_elsewhere" | "main_part_over" | "own_card";
            };
            reason: string;
            /** @enum {string} */
            state: "asked" | "approved" | "refused";
            /** Format: int64 */
            peopleNeeded: number;
            approvals: {
                name: string;
                /** Format: date-time */
                at: string;
                reason: string;
            }[];
            /** Format: date-time */
            askedAt: string;
            decidedOn: string | null;
            /** Format: int64 */
            version: number;
        };
        SlaPolicyInput: {
            /**
             * @description IANA name
             * @default Asia/Shanghai
             */
            timeZone: string;
            levels: {
                /** Format: int32 */
                severity: number;
                name: {
                    en: string;
                    zh: string;
                };
                description?: {
                    en: string;
                    zh: string;
                };
            }[];
            /** @default [] */
            calendars: {
                name: string;
                week: {
                    days: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
                    hours: {
                        from: string;
                        until: string;
                    }[];
                }[];
                holidays?: string[];
                holidayHours?: {
                    from: string;
                    until: string;
                }[];
                makeUpDays?: {
                    /** Format: date */
                    on: string;
                    /**
                     * @description ISO 8601: Monday is 1
                     * @enum {number}
                     */
                    like: 1 | 2 | 3 | 4 | 5 | 6 | 7;
                }[];
            }[];
            /** @default [] */
            zones: {
                name: string;
                /** @description Prefixes of administrative divisions, GB/T 2260; the longest wins */
                divisions: string[];
            }[];
            /** @default [] */
            customerTiers: string[];
            targets: {
                /** @enum {string} */
                clock: "respond" | "escalate_if_unsolved" | "on_site" | "restore" | "resolve" | "report_to_manufacturer" | "acknowledge" | "complaint_reply";
                /** Format: int32 */
                severity: number;
                zone?: string;
                customerTier?: string;
                /** @enum {string} */
                startsAt: "reported" | "confirmed" | "first_contact" | "arrived" | "received";
                /** @description null: expressly no promise */
                amount: ({
                    /** Format: int32 */
                    minutes: number;
                } | {
                    /** Format: int32 */
                    workingDays: number;
                }) | null;
                /** @description A calendar of the policy, 24x7 or 24x5 */
                calendar: string;
                outsideHours?: {
                    calendar: string;
                    amount: {
                        /** Format: int32 */
                        minutes: number;
                    } | {
                        /** Format: int32 */
                        workingDays: number;
                    };
                };
                pausedBy?: ("waiting_for_customer" | "waiting_for_site" | "waiting_for_parts" | "waiting_for_vendor" | "force_majeure")[];
                clause?: string;
            }[];
            /** @default [] */
            breachChain: {
                /** @enum {string} */
                to: "partner_lead" | "manufacturer_desk" | "manager";
                /** Format: int32 */
                afterMinutes: number;
            }[];
            /** @description The level of a known symptom; any other is of the least severe level */
            symptoms?: {
                code: string;
                /** Format: int32 */
                severity: number;
            }[];
        };
        SlaPolicy: {
            /**
             * @description IANA name
             * @default Asia/Shanghai
             */
            timeZone: string;
            levels: {
                /** Format: int32 */
                severity: number;
                name: {
                    en: string;
                    zh: string;
                };
                description?: {
                    en: string;
                    zh: string;
                };
            }[];
            /** @default [] */
            calendars: {
                name: string;
                week: {
                    days: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
                    hours: {
                        from: string;
                        until: string;
                    }[];
                }[];
                holidays?: string[];
                holidayHours?: {
                    from: string;
                    until: string;
                }[];
                makeUpDays?: {
                    /** Format: date */
                    on: string;
                    /**
                     * @description ISO 8601: Monday is 1
                     * @enum {number}
                     */
                    like: 1 | 2 | 3 | 4 | 5 | 6 | 7;
                }[];
            }[];
            /** @default [] */
            zones: {
                name: string;
                /** @description Prefixes of administrative divisions, GB/T 2260; the longest wins */
                divisions: string[];
            }[];
            /** @default [] */
            customerTiers: string[];
            targets: {
                /** @enum {string} */
                clock: "respond" | "escalate_if_unsolved" | "on_site" | "restore" | "resolve" | "report_to_manufacturer" | "acknowledge" | "complaint_reply";
                /** Format: int32 */
                severity: number;
                zone?: string;
                customerTier?: string;
                /** @enum {string} */
                startsAt: "reported" | "confirmed" | "first_contact" | "arrived" | "received";
                /** @description null: expressly no promise */
                amount: ({
                    /** Format: int32 */
                    minutes: number;
                } | {
                    /** Format: int32 */
                    workingDays: number;
                }) | null;
                /** @description A calendar of the policy, 24x7 or 24x5 */
                calendar: string;
                outsideHours?: {
                    calendar: string;
                    amount: {
                        /** Format: int32 */
                        minutes: number;
                    } | {
                        /** Format: int32 */
                        workingDays: number;
                    };
                };
                pausedBy?: ("waiting_for_customer" | "waiting_for_site" | "waiting_for_parts" | "waiting_for_vendor" | "force_majeure")[];
                clause?: string;
            }[];
            /** @default [] */
            breachChain: {
                /** @enum {string} */
                to: "partner_lead" | "manufacturer_desk" | "manager";
                /** Format: int32 */
                afterMinutes: number;
            }[];
            /** @description The level of a known symptom; any other is of the least severe level */
            symptoms?: {
                code: string;
                /** Format: int32 */
                severity: number;
            }[];
        };
        ServiceRequestBodyInput: {
            /**
             * @default repair
             * @enum {string}
             */
            kind: "repair" | "installation" | "delivery" | "upkeep" | "inspection" | "training" | "advice" | "return" | "accident";
            /** @description Serial number in any spelling, or unit id */
            unit: string;
            /**
             * Format: date-time
             * @description The first word on any channel; now, if left out
             */
            reportedAt?: string;
            symptomCode?: string;
            symptomText: string;
            /**
             * Format: int32
             * @description Left out, the symptom decides
             */
            severity?: number;
            customer: {
                name: string;
                phone: string;
                address: string;
                /** @description Administrative division, GB/T 2260 */
                divisionCode: string;
            };
            customerTier?: string;
        };
        CreatedServiceRequest: {
            id: string;
            number: string;
            /** @enum {string} */
            kind: "repair" | "installation" | "delivery" | "upkeep" | "inspection" | "training" | "advice" | "return" | "accident";
            /** @enum {string} */
            channel: "qr" | "phone" | "api";
            /** @enum {string} */
            state: "triage" | "dispatched" | "done" | "cancelled";
            /** Format: date-time */
            reportedAt: string;
            unit: {
                id: string;
                serial: string;
                model: string;
            };
            symptom: {
                code: string | null;
                text: string;
            };
            /**
             * Format: int64
             * @description A level of the SLA policy; 0 where the network has none
             */
            severity: number;
            customer: components["schemas"]["ServiceCustomer"];
            customerTier: string | null;
            photos: string[];
            /** @enum {string} */
            technicalTier: "site" | "service_centre" | "development" | "vendor";
            slaPolicy: string | null;
            clocks: components["schemas"]["Clock"][];
            findings: components["schemas"]["Finding"][];
            breaches: {
                /** @enum {string} */
                clock: "respond" | "escalate_if_unsolved" | "on_site" | "restore" | "resolve" | "report_to_manufacturer" | "acknowledge" | "complaint_reply";
                /** @enum {string} */
                kind: "breached" | "told" | "tier_raised";
                told: string | null;
                /** Format: date-time */
                at: string;
            }[];
            events: {
                /** @enum {string} */
                event: "reported" | "confirmed" | "first_contact" | "arrived" | "received" | "acknowledged" | "escalated" | "reported_to_manufacturer" | "restored" | "solved" | "replied" | "cancelled";
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                by: "customer" | "manufacturer" | "member" | "timer";
            }[];
            pauses: {
                /** @enum {string} */
                reason: "waiting_for_customer" | "waiting_for_site" | "waiting_for_parts" | "waiting_for_vendor" | "force_majeure";
                /** Format: date-time */
                pausedAt: string;
                pausedUntil: string | null;
            }[];
            candidates: {
                membership: string;
                member: string;
                total: number;
                trace: components["schemas"]["TraceStep"][];
            }[];
            orders: components["schemas"]["ListedWorkOrder"][];
            closedAt: string | null;
            /** Format: int64 */
            version: number;
            /**
             * Format: uri
             * @description The private page of the customer, shown once
             */
            trackingUrl: string;
        };
        ServiceCustomer: {
            name: string;
            phone: string;
            address: string;
            divisionCode: string;
        };
        Clock: {
            /** @enum {string} */
            clock: "respond" | "escalate_if_unsolved" | "on_site" | "restore" | "resolve" | "report_to_manufacturer" | "acknowledge" | "complaint_reply";
            /** @enum {string} */
            state: "not_started" | "running" | "paused" | "met" | "breached" | "stopped";
            startedAt: string | null;
            dueAt: string | null;
            endedAt: string | null;
            endedBy: ("reported" | "confirmed" | "first_contact" | "arrived" | "received" | "acknowledged" | "escalated" | "reported_to_manufacturer" | "restored" | "solved" | "replied" | "cancelled") | null;
            allowedSeconds: number | null;
            elapsedSeconds: number;
            pausedFor: ("waiting_for_customer" | "waiting_for_site" | "waiting_for_parts" | "waiting_for_vendor" | "force_majeure") | null;
            clause: string | null;
            trace: components["schemas"]["TraceStep"][];
        };
        ListedWorkOrder: {
            id: string;
            number: string;
            request: {
                id: string;
                number: string;
            };
            member: string;
            membership: string;
            serial: string;
            model: string;
            /** @enum {string} */
            state: "offered" | "accepted" | "scheduled" | "on_the_way" | "on_site" | "waiting_parts" | "waiting_customer" | "taken_in" | "repaired" | "signed" | "closed" | "declined" | "expired" | "cancelled" | "not_repairable";
            /** Format: date-time */
            offeredAt: string;
            /** Format: date-time */
            acceptUntil: string;
            beganOn: string | null;
            slotStartsAt: string | null;
            repairedOn: string | null;
            signedOn: string | null;
            reason: string | null;
            /** Format: int64 */
            version: number;
        };
        ListedServiceRequest: {
            id: string;
            number: string;
            /** @enum {string} */
            kind: "repair" | "installation" | "delivery" | "upkeep" | "inspection" | "training" | "advice" | "return" | "accident";
            /** @enum {string} */
            channel: "qr" | "phone" | "api";
            /** @enum {string} */
            state: "triage" | "dispatched" | "done" | "cancelled";
            /** Format: date-time */
            reportedAt: string;
            serial: string;
            model: string;
            symptom: {
                code: string | null;
                text: string;
            };
            /** Format: int64 */
            severity: number;
            divisionCode: string;
            order: {
                id: string;
                number: string;
                /** @enum {string} */
                state: "offered" | "accepted" | "scheduled" | "on_the_way" | "on_site" | "waiting_parts" | "waiting_customer" | "taken_in" | "repaired" | "signed" | "closed" | "declined" | "expired" | "cancelled" | "not_repairable";
                member: string;
                slotStartsAt: string | null;
            } | null;
            nextClock: {
                /** @enum {string} */
                clock: "respond" | "escalate_if_unsolved" | "on_site" | "restore" | "resolve" | "report_to_manufacturer" | "acknowledge" | "complaint_reply";
                /** @enum {string} */
                state: "not_started" | "running" | "paused" | "met" | "breached" | "stopped";
                startedAt: string | null;
                dueAt: string | null;
                allowedSeconds: number | null;
                elapsedSeconds: number;
            } | null;
            /** Format: int64 */
            version: number;
        };
        ServiceRequest: {
            id: string;
            number: string;
            /** @enum {string} */
            kind: "repair" | "installation" | "delivery" | "upkeep" | "inspection" | "training" | "advice" | "return" | "accident";
            /** @enum {string} */
            channel: "qr" | "phone" | "api";
            /** @enum {string} */
            state: "triage" | "dispatched" | "done" | "cancelled";
            /** Format: date-time */
            reportedAt: string;
            unit: {
                id: string;
                serial: string;
                model: string;
            };
            symptom: {
                code: string | null;
                text: string;
            };
            /**
             * Format: int64
             * @description A level of the SLA policy; 0 where the network has none
             */
            severity: number;
            customer: components["schemas"]["ServiceCustomer"];
            customerTier: string | null;
            photos: string[];
            /** @enum {string} */
            technicalTier: "site" | "service_centre" | "development" | "vendor";
            slaPolicy: string | null;
            clocks: components["schemas"]["Clock"][];
            findings: components["schemas"]["Finding"][];
            breaches: {
                /** @enum {string} */
                clock: "respond" | "escalate_if_unsolved" | "on_site" | "restore" | "resolve" | "report_to_manufacturer" | "acknowledge" | "complaint_reply";
                /** @enum {string} */
                kind: "breached" | "told" | "tier_raised";
                told: string | null;
                /** Format: date-time */
                at: string;
            }[];
            events: {
                /** @enum {string} */
                event: "reported" | "confirmed" | "first_contact" | "arrived" | "received" | "acknowledged" | "escalated" | "reported_to_manufacturer" | "restored" | "solved" | "replied" | "cancelled";
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                by: "customer" | "manufacturer" | "member" | "timer";
            }[];
            pauses: {
                /** @enum {string} */
                reason: "waiting_for_customer" | "waiting_for_site" | "waiting_for_parts" | "waiting_for_vendor" | "force_majeure";
                /** Format: date-time */
                pausedAt: string;
                pausedUntil: string | null;
            }[];
            candidates: {
                membership: string;
                member: string;
                total: number;
                trace: components["schemas"]["TraceStep"][];
            }[];
            orders: components["schemas"]["ListedWorkOrder"][];
            closedAt: string | null;
            /** Format: int64 */
            version: number;
        };
        WorkOrder: {
            id: string;
            number: string;
            request: {
                id: string;
                number: string;
            };
            member: string;
            membership: string;
            unit: {
                id: string;
                serial: string;
                model: string;
            };
            /** @enum {string} */
            state: "offered" | "accepted" | "scheduled" | "on_the_way" | "on_site" | "waiting_parts" | "waiting_customer" | "taken_in" | "repaired" | "signed" | "closed" | "declined" | "expired" | "cancelled" | "not_repairable";
            /** Format: date-time */
            offeredAt: string;
            /** Format: date-time */
            acceptUntil: string;
            acceptedAt: string | null;
            beganOn: string | null;
            slot: {
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                endsAt: string;
            } | null;
            checkedInAt: string | null;
            repairedAt: string | null;
            repairedOn: string | null;
            signedAt: string | null;
            signedOn: string | null;
            closedAt: string | null;
            reason: string | null;
            report: components["schemas"]["WorkReport"] | null;
            signature: ({
                /** @constant */
                kind: "signed";
                name: string;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                by: "link" | "device";
            } | {
                /** @constant */
                kind: "refused";
                witness: string;
                /** Format: date-time */
                at: string;
                photo: string;
            }) | null;
            /** @description What makes it void for settlement, as JSON Pointers */
            missing: string[];
            customer: components["schemas"]["ServiceCustomer"];
            symptom: {
                code: string | null;
                text: string;
            };
            /** Format: int64 */
            severity: number;
            /** Format: int64 */
            version: number;
        };
        WorkReport: {
            component: string;
            /** @default null */
            failureMode: string | null;
            /** @description The part that failed first */
            causalPart: string;
            /** @enum {string} */
            cause: "quality" | "user" | "force_majeure";
            /** @example 2026-03-01 */
            failedOn: unknown;
            /** @description IRIS: what the customer met, what was found, where, what is wrong, what was done */
            codes: {
                /** @default null */
                condition: string | null;
                /** @default null */
                symptom: string | null;
                /** @default null */
                section: string | null;
                /** @default null */
                defect: string | null;
                /** @default null */
                repair: string | null;
            };
            operations: {
                code: string;
                /** Format: int32 */
                minutes: number;
            }[];
            parts: {
                number: string;
                /** Format: int32 */
                quantity: number;
                /** @default null */
                serialIn: string | null;
                /** @default null */
                serialOut: string | null;
                /**
                 * @description Tag on the replaced part that goes back
                 * @default null
                 */
                coreTag: string | null;
            }[];
            /**
             * @default {
             *       "amount": 0,
             *       "currency": "CNY"
             *     }
             */
            travel: components["schemas"]["Money"];
            /** @default null */
            note: string | null;
        };
        Money: {
            /** Format: int64 */
            amount: number;
            currency: string;
        };
        WorkReportInput: {
            component: string;
            /** @default null */
            failureMode: string | null;
            /** @description The part that failed first */
            causalPart: string;
            /** @enum {string} */
            cause: "quality" | "user" | "force_majeure";
            /**
             * Format: date
             * @example 2026-03-01
             */
            failedOn: string;
            /** @description IRIS: what the customer met, what was found, where, what is wrong, what was done */
            codes: {
                /** @default null */
                condition: string | null;
                /** @default null */
                symptom: string | null;
                /** @default null */
                section: string | null;
                /** @default null */
                defect: string | null;
                /** @default null */
                repair: string | null;
            };
            operations: {
                code: string;
                /** Format: int32 */
                minutes: number;
            }[];
            parts: {
                number: string;
                /** Format: int32 */
                quantity: number;
                /** @default null */
                serialIn: string | null;
                /** @default null */
                serialOut: string | null;
                /**
                 * @description Tag on the replaced part that goes back
                 * @default null
                 */
                coreTag: string | null;
            }[];
            /**
             * @default {
             *       "amount": 0,
             *       "currency": "CNY"
             *     }
             */
            travel: components["schemas"]["MoneyInput"];
            /** @default null */
            note: string | null;
        };
        MoneyInput: {
            /** Format: int64 */
            amount: number;
            currency: string;
        };
        Quote: {
            /** Format: int64 */
            number: number;
            /** @enum {string} */
            state: "offered" | "accepted" | "declined" | "replaced";
            component: string;
            /** @enum {string} */
            coverage: "in" | "consumer_only" | "stock" | "cost_price" | "out";
            /** @enum {string} */
            cause: "quality" | "user" | "force_majeure";
            currency: string;
            lines: {
                /** @enum {string} */
                kind: "labour" | "part" | "travel";
                code: string;
                name: {
                    en: string;
                    zh: string;
                };
                /** Format: int64 */
                quantity: number;
                /** @enum {string} */
                payer: "manufacturer" | "member" | "customer" | "carrier";
                /** @enum {string} */
                basis: "free" | "cost" | "list" | "market" | "tariff";
                /**
                 * Format: int64
                 * @description Minor units: fen for CNY
                 */
                unitPrice: number;
                /**
                 * Format: int64
                 * @description Minor units: fen for CNY
                 */
                amount: number;
            }[];
            /**
             * Format: int64
             * @description Minor units: fen for CNY
             */
            total: number;
            /** @description Digest of all that the customer is shown */
            hash: string;
            /** Format: date-time */
            offeredAt: string;
            answeredAt: string | null;
            answeredBy: ("link" | "device") | null;
            versions: components["schemas"]["PolicyVersion"][];
        };
        CapacityBodyInput: {
            /**
             * Format: int32
             * @description Jobs side by side
             */
            parallelJobs: number;
            /** Format: int32 */
            slotMinutes: number;
            /** @description Hours of each weekday, on the wall where the network is */
            week: {
                days: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
                hours: {
                    from: string;
                    until: string;
                }[];
            }[];
        };
        Capacity: {
            /** Format: int64 */
            parallelJobs: number;
            /** Format: int64 */
            slotMinutes: number;
            week: {
                days: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
                hours: {
                    from: string;
                    until: string;
                }[];
            }[];
            /** Format: int64 */
            version: number;
        };
        RateCardInput: {
            /** @default CNY */
            currency: string;
            /** Format: int64 */
            labourPerHour: number;
            /** Format: int32 */
            tolerancePercent: number;
            operations: {
                code: string;
                /** Format: int32 */
                standardMinutes: number;
            }[];
            parts: {
                number: string;
                /** Format: int64 */
                price: number;
                /** @enum {string} */
                kind: "own" | "common";
                models: string[];
            }[];
            /** Format: int64 */
            travelMaximum: number;
            /** Format: int64 */
            freightMaximum: number;
            /** Format: int32 */
            submissionDays: number;
            /** Format: int32 */
            cureDays: number;
            /** Format: int64 */
            referAbove: number;
            /**
             * @description Above this two people decide
             * @default null
             */
            fourEyesAbove: number | null;
            /**
             * @description From this risk score on a person decides
             * @default null
             */
            referFromScore: number | null;
            /**
             * Format: int32
             * @description A decision can be appealed for so many days after its own
             * @default 30
             */
            appealDays: number;
            /**
             * Format: int32
             * @description An appeal is decided within so many days
             * @default 14
             */
            appealDecisionDays: number;
            /**
             * @description Who claims was a member with an agreement in force on the day of the repair
             * @default false
             */
            agreementRequired: boolean;
            /**
             * @description Kinds of lines that need a photo or paper
             * @default []
             */
            evidenceFor: ("labour" | "part" | "travel" | "freight" | "other")[];
            /**
             * Format: int32
             * @description A claim for the same part of the same unit within so many days is shown to a person; 0: never
             * @default 0
             */
            likenessDays: number;
            /**
             * Format: int32
             * @description Labour for a return within so many days is not paid to whoever repaired it first; a statutory pack may say more
             * @default 0
             */
            repairHoldsDays: number;
        };
        RateCard: {
            /** @default CNY */
            currency: string;
            /** Format: int64 */
            labourPerHour: number;
            /** Format: int32 */
            tolerancePercent: number;
            operations: {
                code: string;
                /** Format: int32 */
                standardMinutes: number;
            }[];
            parts: {
                number: string;
                /** Format: int64 */
                price: number;
                /** @enum {string} */
                kind: "own" | "common";
                models: string[];
            }[];
            /** Format: int64 */
            travelMaximum: number;
            /** Format: int64 */
            freightMaximum: number;
            /** Format: int32 */
            submissionDays: number;
            /** Format: int32 */
            cureDays: number;
            /** Format: int64 */
            referAbove: number;
            /**
             * @description Above this two people decide
             * @default null
             */
            fourEyesAbove: number | null;
            /**
             * @description From this risk score on a person decides
             * @default null
             */
            referFromScore: number | null;
            /**
             * Format: int32
             * @description A decision can be appealed for so many days after its own
             * @default 30
             */
            appealDays: number;
            /**
             * Format: int32
             * @description An appeal is decided within so many days
             * @default 14
             */
            appealDecisionDays: number;
            /**
             * @description Who claims was a member with an agreement in force on the day of the repair
             * @default false
             */
            agreementRequired: boolean;
            /**
             * @description Kinds of lines that need a photo or paper
             * @default []
             */
            evidenceFor: ("labour" | "part" | "travel" | "freight" | "other")[];
            /**
             * Format: int32
             * @description A claim for the same part of the same unit within so many days is shown to a person; 0: never
             * @default 0
             */
            likenessDays: number;
            /**
             * Format: int32
             * @description Labour for a return within so many days is not paid to whoever repaired it first; a statutory pack may say more
             * @default 0
             */
            repairHoldsDays: number;
        };
        CodeSetInput: {
            slots: {
                condition?: {
                    code: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    /**
                     * @description Of a section: the unit is in order
                     * @constant
                     */
                    noFaultFound?: true;
                }[];
                symptom?: {
                    code: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    /**
                     * @description Of a section: the unit is in order
                     * @constant
                     */
                    noFaultFound?: true;
                }[];
                section?: {
                    code: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    /**
                     * @description Of a section: the unit is in order
                     * @constant
                     */
                    noFaultFound?: true;
                }[];
                defect?: {
                    code: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    /**
                     * @description Of a section: the unit is in order
                     * @constant
                     */
                    noFaultFound?: true;
                }[];
                repair?: {
                    code: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    /**
                     * @description Of a section: the unit is in order
                     * @constant
                     */
                    noFaultFound?: true;
                }[];
            };
            /** @default [] */
            required: ("condition" | "symptom" | "section" | "defect" | "repair")[];
        };
        CodeSet: {
            slots: {
                condition?: {
                    code: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    /**
                     * @description Of a section: the unit is in order
                     * @constant
                     */
                    noFaultFound?: true;
                }[];
                symptom?: {
                    code: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    /**
                     * @description Of a section: the unit is in order
                     * @constant
                     */
                    noFaultFound?: true;
                }[];
                section?: {
                    code: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    /**
                     * @description Of a section: the unit is in order
                     * @constant
                     */
                    noFaultFound?: true;
                }[];
                defect?: {
                    code: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    /**
                     * @description Of a section: the unit is in order
                     * @constant
                     */
                    noFaultFound?: true;
                }[];
                repair?: {
                    code: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    /**
                     * @description Of a section: the unit is in order
                     * @constant
                     */
                    noFaultFound?: true;
                }[];
            };
            /** @default [] */
            required: ("condition" | "symptom" | "section" | "defect" | "repair")[];
        };
        ClaimBodyInput: {
            /** @description The shop's own number, unique for ever */
            reference: string;
            /** @description Serial number in any spelling, or unit id */
            unit: string;
            component: string;
            failureMode?: string;
            /** @description The part that failed first */
            causalPart: string;
            /** @enum {string} */
            cause: "quality" | "installation" | "user" | "third_party" | "force_majeure" | "transport" | "no_fault_found";
            /**
             * Format: date
             * @example 2026-03-01
             */
            failedOn: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            repairedOn: string;
            /**
             * Format: date
             * @description Day of the customer's signature
             * @example 2026-03-01
             */
            signedOn?: string;
            /** @description The meter on the day of the failure */
            usage?: {
                /** @enum {string} */
                unit: "hours" | "km" | "cycles";
                /** Format: int32 */
                reading: number;
            };
            /** @description What was found at the unit against the promise */
            found?: ("serial_altered" | "proof_missing" | "proof_differs" | "seal_broken" | "unauthorised_repair" | "foreign_parts" | "wrong_installation" | "misuse" | "user_transport" | "supply_failure" | "force_majeure" | "consumable" | "outer_case" | "accident" | "foreign_software" | "upkeep_missed" | "upkeep_elsewhere" | "main_part_over" | "own_card")[];
            /** @description From the code set of the network; slots as in IRIS */
            codes?: {
                condition?: string;
                symptom?: string;
                section?: string;
                defect?: string;
                repair?: string;
            };
            /** @description Where the work was done: GB/T 2260 */
            division?: string;
            /** @description The shop's own code of who did the work; no name */
            technician?: string;
            /** @description Number of the work order that it is for */
            orderNumber?: string;
            lines: ({
                /** @constant */
                kind: "labour";
                operation: string;
                /** Format: int32 */
                minutes: number;
                /** @description Files that prove the line: kept before with “claim-evidence” */
                evidence?: string[];
                claimed: components["schemas"]["MoneyInput"];
            } | {
                /** @constant */
                kind: "part";
                partNumber: string;
                /** Format: int32 */
                quantity: number;
                /** @description Tag on the replaced part that goes back */
                coreTag?: string;
                /** @description Serial number of the part that was put in */
                serial?: string;
                /**
                 * @description Damaged by the causal part: it is paid when that part's own line is
                 * @constant
                 */
                isConsequential?: true;
                /** @description Files that prove the line: kept before with “claim-evidence” */
                evidence?: string[];
                claimed: components["schemas"]["MoneyInput"];
            } | {
                /** @constant */
                kind: "travel";
                /** @description Files that prove the line: kept before with “claim-evidence” */
                evidence?: string[];
                claimed: components["schemas"]["MoneyInput"];
            } | {
                /** @constant */
                kind: "freight";
                /** @description Files that prove the line: kept before with “claim-evidence” */
                evidence?: string[];
                claimed: components["schemas"]["MoneyInput"];
            } | {
                /** @constant */
                kind: "other";
                reason: string;
                /** @description Files that prove the line: kept before with “claim-evidence” */
                evidence?: string[];
                claimed: components["schemas"]["MoneyInput"];
            })[];
        };
        Decision: {
            /** @enum {string} */
            verdict: "approved" | "partly_approved" | "rejected" | "needs_info" | "in_review";
            amounts: {
                claimed: components["schemas"]["Money"];
                approved: components["schemas"]["Money"];
            };
            lines: {
                /** @enum {string} */
                verdict: "approve" | "adjust" | "reject" | "needs_information" | "refer";
                amounts: {
                    claimed: components["schemas"]["Money"];
                    approved: components["schemas"]["Money"];
                };
            }[];
            findings: components["schemas"]["Finding"][];
            trace: components["schemas"]["TraceStep"][];
            versions: components["schemas"]["PolicyVersion"][];
            /** @description For the manufacturer; always null for a member */
            risk: components["schemas"]["Risk"] | null;
        };
        Risk: {
            /** Format: int32 */
            score: number;
            reasons: {
                /** @enum {string} */
                code: "frequency" | "component_share" | "same_day" | "distance" | "new_technician" | "core_missing" | "photo_reused" | "phone_reused";
                /** Format: int64 */
                points: number;
                params: {
                    [key: string]: string | number | boolean | null;
                };
            }[];
        };
        Claim: {
            id: string;
            member: string;
            reference: string;
            /** @enum {string} */
            mode: "live" | "test";
            serial: string;
            model: string;
            component: string;
            /** Format: date */
            failedOn: string;
            /** Format: date */
            repairedOn: string;
            /** @enum {string} */
            state: "in_review" | "approved" | "partly_approved" | "rejected" | "needs_info" | "appealed" | "withdrawn" | "reversed";
            amounts: {
                claimed: components["schemas"]["Money"];
                approved: components["schemas"]["Money"];
            };
            /** @description Where its money is, once a statement has it */
            settlement: {
                /** @enum {string} */
                state: "in_statement" | "paid";
                statement: string;
            } | null;
            /** Format: date-time */
            submittedAt: string;
            /** @description From 0 to 100, for the manufacturer; always null for a member */
            riskScore: number | null;
            /** Format: int64 */
            version: number;
            failureMode: string | null;
            causalPart: string;
            /** @enum {string} */
            cause: "quality" | "installation" | "user" | "third_party" | "force_majeure" | "transport" | "no_fault_found";
            signedOn: string | null;
            /** @description The meter on the day of the failure */
            usage?: {
                /** @enum {string} */
                unit: "hours" | "km" | "cycles";
                /** Format: int32 */
                reading: number;
            };
            /** @description What was found at the unit against the promise */
            found?: ("serial_altered" | "proof_missing" | "proof_differs" | "seal_broken" | "unauthorised_repair" | "foreign_parts" | "wrong_installation" | "misuse" | "user_transport" | "supply_failure" | "force_majeure" | "consumable" | "outer_case" | "accident" | "foreign_software" | "upkeep_missed" | "upkeep_elsewhere" | "main_part_over" | "own_card")[];
            /** @description From the code set of the network; slots as in IRIS */
            codes?: {
                condition?: string;
                symptom?: string;
                section?: string;
                defect?: string;
                repair?: string;
            };
            /** @description Where the work was done: GB/T 2260 */
            division?: string;
            /** @description The shop's own code of who did the work; no name */
            technician?: string;
            /** @description Number of the work order that it is for */
            orderNumber?: string;
            lines: ({
                /** @constant */
                kind: "labour";
                operation: string;
                /** Format: int32 */
                minutes: number;
                /** @description Files that prove the line: kept before with “claim-evidence” */
                evidence?: string[];
                claimed: components["schemas"]["Money"];
            } | {
                /** @constant */
                kind: "part";
                partNumber: string;
                /** Format: int32 */
                quantity: number;
                /** @description Tag on the replaced part that goes back */
                coreTag?: string;
                /** @description Serial number of the part that was put in */
                serial?: string;
                /**
                 * @description Damaged by the causal part: it is paid when that part's own line is
                 * @constant
                 */
                isConsequential?: true;
                /** @description Files that prove the line: kept before with “claim-evidence” */
                evidence?: string[];
                claimed: components["schemas"]["Money"];
            } | {
                /** @constant */
                kind: "travel";
                /** @description Files that prove the line: kept before with “claim-evidence” */
                evidence?: string[];
                claimed: components["schemas"]["Money"];
            } | {
                /** @constant */
                kind: "freight";
                /** @description Files that prove the line: kept before with “claim-evidence” */
                evidence?: string[];
                claimed: components["schemas"]["Money"];
            } | {
                /** @constant */
                kind: "other";
                reason: string;
                /** @description Files that prove the line: kept before with “claim-evidence” */
                evidence?: string[];
                claimed: components["schemas"]["Money"];
            })[];
            workOrder: string | null;
            /** @description What the agreement promises of it before people have decided */
            preCredit: {
                amount: components["schemas"]["Money"];
                /** @enum {string} */
                state: "none" | "promised" | "not_needed" | "credited" | "set_off";
            } | null;
            /** Format: int64 */
            round: number;
            decidedOn: string | null;
            approvals: {
                name: string;
                /** Format: date-time */
                at: string;
                reason: string;
            }[];
            appeal: components["schemas"]["Appeal"] | null;
            rounds: {
                /** Format: int64 */
                round: number;
                /**
                 * @description Sent by the shop, or made by people
                 * @enum {string}
                 */
                kind: "sent" | "appeal" | "reversal" | "verification" | "goodwill";
                /** Format: date-time */
                submittedAt: string;
                comment: string | null;
                changes: {
                    /** Format: int64 */
                    line: number;
                    before: {
                        /** @constant */
                        kind: "labour";
                        operation: string;
                        /** Format: int32 */
                        minutes: number;
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["Money"];
                    } | {
                        /** @constant */
                        kind: "part";
                        partNumber: string;
                        /** Format: int32 */
                        quantity: number;
                        /** @description Tag on the replaced part that goes back */
                        coreTag?: string;
                        /** @description Serial number of the part that was put in */
                        serial?: string;
                        /**
                         * @description Damaged by the causal part: it is paid when that part's own line is
                         * @constant
                         */
                        isConsequential?: true;
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["Money"];
                    } | {
                        /** @constant */
                        kind: "travel";
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["Money"];
                    } | {
                        /** @constant */
                        kind: "freight";
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["Money"];
                    } | {
                        /** @constant */
                        kind: "other";
                        reason: string;
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["Money"];
                    };
                    after: {
                        /** @constant */
                        kind: "labour";
                        operation: string;
                        /** Format: int32 */
                        minutes: number;
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["Money"];
                    } | {
                        /** @constant */
                        kind: "part";
                        partNumber: string;
                        /** Format: int32 */
                        quantity: number;
                        /** @description Tag on the replaced part that goes back */
                        coreTag?: string;
                        /** @description Serial number of the part that was put in */
                        serial?: string;
                        /**
                         * @description Damaged by the causal part: it is paid when that part's own line is
                         * @constant
                         */
                        isConsequential?: true;
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["Money"];
                    } | {
                        /** @constant */
                        kind: "travel";
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["Money"];
                    } | {
                        /** @constant */
                        kind: "freight";
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["Money"];
                    } | {
                        /** @constant */
                        kind: "other";
                        reason: string;
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["Money"];
                    };
                }[];
            }[];
            decision: components["schemas"]["Decision"];
        };
        Appeal: {
            /** @enum {string} */
            state: "open" | "decided";
            /** Format: date-time */
            at: string;
            reason: string;
            lines: number[];
            evidence: {
                /** @description What the file hashes to, as its upload answered */
                sha256: string;
                note: string;
            }[];
            /**
             * Format: date
             * @description The last day on which it is decided in time
             */
            decideBy: string;
            overdueAt: string | null;
            /** @description One yes of two */
            proposal: {
                name: string;
                /** Format: date-time */
                at: string;
                reason: string;
                grants: {
                    /** Format: int64 */
                    line: number;
                    approved: components["schemas"]["Money"];
                }[];
            } | null;
            decided: {
                name: string;
                /** Format: date-time */
                at: string;
                reason: string;
                grants: {
                    /** Format: int64 */
                    line: number;
                    approved: components["schemas"]["Money"];
                }[];
            } | null;
        };
        Batch: {
            dryRun: boolean;
            /** Format: int64 */
            accepted: number;
            /** Format: int64 */
            refused: number;
            items: components["schemas"]["BatchItem"][];
        };
        BatchItem: {
            /**
             * Format: int64
             * @description Place in the list that was sent, from 0
             */
            index: number;
            reference: string | null;
            /**
             * Format: int64
             * @description What the claim alone would have been answered: 201, 200 when tried, or 4xx
             */
            status: number;
            /** @description The claim that was made */
            claim: components["schemas"]["ListedClaim"] | null;
            /** @description Why; the trace stands at the claim */
            decision: {
                /** @enum {string} */
                verdict: "approved" | "partly_approved" | "rejected" | "needs_info" | "in_review";
                amounts: {
                    claimed: components["schemas"]["Money"];
                    approved: components["schemas"]["Money"];
                };
                lines: {
                    /** @enum {string} */
                    verdict: "approve" | "adjust" | "reject" | "needs_information" | "refer";
                    amounts: {
                        claimed: components["schemas"]["Money"];
                        approved: components["schemas"]["Money"];
                    };
                }[];
                findings: components["schemas"]["Finding"][];
                versions: components["schemas"]["PolicyVersion"][];
                /** @description For the manufacturer; always null for a member */
                risk: components["schemas"]["Risk"] | null;
            } | null;
            problem: components["schemas"]["ItemProblem"] | null;
        };
        ListedClaim: {
            id: string;
            member: string;
            reference: string;
            /** @enum {string} */
            mode: "live" | "test";
            serial: string;
            model: string;
            component: string;
            /** Format: date */
            failedOn: string;
            /** Format: date */
            repairedOn: string;
            /** @enum {string} */
            state: "in_review" | "approved" | "partly_approved" | "rejected" | "needs_info" | "appealed" | "withdrawn" | "reversed";
            amounts: {
                claimed: components["schemas"]["Money"];
                approved: components["schemas"]["Money"];
            };
            /** @description Where its money is, once a statement has it */
            settlement: {
                /** @enum {string} */
                state: "in_statement" | "paid";
                statement: string;
            } | null;
            /** Format: date-time */
            submittedAt: string;
            /** @description From 0 to 100, for the manufacturer; always null for a member */
            riskScore: number | null;
            /** Format: int64 */
            version: number;
        };
        ItemProblem: {
            code: string;
            title: string;
            detail: string;
            mend: string;
            params: {
                [key: string]: string | number | boolean | null;
            };
            /** @description Fields of this claim, by JSON Pointer into it */
            errors?: {
                pointer: string;
                code: string;
                detail: string;
                mend: string;
                params: {
                    [key: string]: string | number | boolean | null;
                };
            }[];
        };
        ReviewedClaims: {
            /** Format: int64 */
            decided: number;
            /** Format: int64 */
            noted: number;
            /** Format: int64 */
            refused: number;
            items: components["schemas"]["ReviewedItem"][];
        };
        ReviewedItem: {
            claim: string;
            /**
             * @description Noted: another person has to agree. Refused: nothing was changed, the problem says why
             * @enum {string}
             */
            outcome: "decided" | "noted" | "refused";
            state: ("in_review" | "approved" | "partly_approved" | "rejected" | "needs_info" | "appealed" | "withdrawn" | "reversed") | null;
            version: number | null;
            problem: components["schemas"]["ItemProblem"] | null;
        };
        WaitingClaim: {
            id: string;
            member: string;
            reference: string;
            /** @enum {string} */
            mode: "live" | "test";
            serial: string;
            model: string;
            component: string;
            /** Format: date */
            failedOn: string;
            /** Format: date */
            repairedOn: string;
            /** @enum {string} */
            state: "in_review" | "approved" | "partly_approved" | "rejected" | "needs_info" | "appealed" | "withdrawn" | "reversed";
            amounts: {
                claimed: components["schemas"]["Money"];
                approved: components["schemas"]["Money"];
            };
            /** @description Where its money is, once a statement has it */
            settlement: {
                /** @enum {string} */
                state: "in_statement" | "paid";
                statement: string;
            } | null;
            /** Format: date-time */
            submittedAt: string;
            /** @description From 0 to 100, for the manufacturer; always null for a member */
            riskScore: number | null;
            /** Format: int64 */
            version: number;
            /** @description What would be paid with a yes */
            proposed: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description How many different people have to say yes
             */
            peopleNeeded: number;
            approvals: {
                name: string;
                /** Format: date-time */
                at: string;
                reason: string;
            }[];
            appeal: {
                reason: string;
                lines: number[];
                /**
                 * Format: date
                 * @description The last day on which it is decided in time
                 */
                decideBy: string;
                overdueAt: string | null;
            } | null;
        };
        GoodwillBudget: {
            id: string;
            /** Format: int32 */
            year: number;
            amount: {
                /** Format: int64 */
                amount: number;
                currency: string;
            };
            reason: string;
            /** Format: date-time */
            at: string;
        };
        Sample: {
            month: string;
            /** @constant */
            algorithm: "sha256-tickets-v1";
            /** @description SHA-256 of the seed, lower-case hex; there before the month began */
            seedHash: string;
            /** Format: int64 */
            sharePpm: number;
            /** Format: date-time */
            committedAt: string;
            /** @description Once it is drawn */
            seed: string | null;
            /** @description Drawn from so many; for the manufacturer */
            claims: number | null;
            /** @description For the manufacturer */
            drawn: number | null;
            /** @description The largest key that was drawn */
            lastKey: string | null;
            drawnAt: string | null;
            /** Format: int64 */
            version: number;
        };
        SampledClaim: {
            claim: string;
            /** @description How many tickets it had; for the manufacturer */
            weight: number | null;
            /**
             * Format: int64
             * @description The ticket with the smallest key
             */
            ticket: number;
            /** @description SHA-256 of "<seed>:<claim>:<ticket>" */
            key: string;
            isDrawn: boolean;
        };
        FollowUp: {
            id: string;
            order: string;
            /** @enum {string} */
            result: "satisfied" | "dissatisfied" | "no_contact";
            comment: string | null;
            /** Format: date */
            doneOn: string;
            /** Format: date-time */
            at: string;
        };
        FollowUpShare: {
            month: string;
            /**
             * Format: int64
             * @description What the agreement of the month asks for
             */
            sharePpm: number;
            /** Format: int64 */
            signed: number;
            /**
             * Format: int64
             * @description Of the signed orders, rounded up
             */
            required: number;
            /** Format: int64 */
            reached: number;
            isMet: boolean;
        };
        Verification: {
            id: string;
            claim: string;
            /** @description Whether a sample drew it */
            isDrawn: boolean;
            /** Format: date */
            verifiedOn: string;
            reason: string;
            lines: {
                /** Format: int64 */
                line: number;
                /** @enum {string} */
                result: "true" | "false" | "unclear";
                note: string | null;
            }[];
            evidence: {
                file: string;
                sha256: string;
            }[];
            /**
             * Format: int64
             * @description The agreement's; 0 where none was agreed
             */
            multiple: number;
            charged: {
                /** Format: int64 */
                amount: number;
                currency: string;
            };
            /** Format: date-time */
            at: string;
            /** @description When it was taken back; then nothing is charged */
            withdrawnAt: string | null;
        };
        Recovery: {
            id: string;
            claim: string;
            causalPart: string;
            supplier: string;
            reference: string;
            /** @enum {string} */
            state: "asked" | "partly_got" | "denied" | "got" | "written_off";
            asked: components["schemas"]["Money"];
            got: components["schemas"]["Money"];
            open: components["schemas"]["Money"];
            /** Format: date */
            askedOn: string;
            /** Format: date */
            dueOn: string;
            closedOn: string | null;
            /** Format: int64 */
            version: number;
            reason: string | null;
            receipts: {
                amount: components["schemas"]["Money"];
                /** Format: date */
                receivedOn: string;
                reference: string;
            }[];
            /** @description The shop's claim behind it: what was asked of us, and what is paid */
            shop: {
                member: string;
                reference: string;
                serial: string;
                model: string;
                claimed: components["schemas"]["Money"];
                payable: components["schemas"]["Money"];
                /** @enum {string} */
                settlement: "none" | "in_statement" | "paid";
            };
            /** Format: date-time */
            createdAt: string;
        };
        ListedRecovery: {
            id: string;
            claim: string;
            causalPart: string;
            supplier: string;
            reference: string;
            /** @enum {string} */
            state: "asked" | "partly_got" | "denied" | "got" | "written_off";
            asked: components["schemas"]["Money"];
            got: components["schemas"]["Money"];
            open: components["schemas"]["Money"];
            /** Format: date */
            askedOn: string;
            /** Format: date */
            dueOn: string;
            closedOn: string | null;
            /** Format: int64 */
            version: number;
        };
        OpenRecovery: {
            supplier: string;
            /** Format: int64 */
            files: number;
            open: components["schemas"]["Money"];
            overdue: components["schemas"]["Money"];
        };
        ListedStatement: {
            id: string;
            number: string;
            period: string;
            member: string;
            membership: string;
            /** @enum {string} */
            state: "closed" | "member_confirmed" | "papers_received" | "audited" | "approved" | "paid" | "disputed";
            total: components["schemas"]["SignedMoney"];
            /** Format: int64 */
            lines: number;
            /** Format: date */
            issuedOn: string;
            payBy: string | null;
            paidOn: string | null;
            /** Format: int64 */
            version: number;
        };
        SignedMoney: {
            /** Format: int64 */
            amount: number;
            currency: string;
        };
        Statement: {
            id: string;
            number: string;
            period: string;
            member: string;
            membership: string;
            /** @enum {string} */
            state: "closed" | "member_confirmed" | "papers_received" | "audited" | "approved" | "paid" | "disputed";
            total: components["schemas"]["SignedMoney"];
            /** Format: int64 */
            lines: number;
            /** Format: date */
            issuedOn: string;
            payBy: string | null;
            paidOn: string | null;
            /** Format: int64 */
            version: number;
            agreement: string | null;
            mode: string;
            sums: {
                goods: components["schemas"]["SignedMoney"];
                goodsTax: components["schemas"]["SignedMoney"];
                services: components["schemas"]["SignedMoney"];
                servicesTax: components["schemas"]["SignedMoney"];
                penalties: components["schemas"]["SignedMoney"];
                advances: components["schemas"]["SignedMoney"];
                total: components["schemas"]["SignedMoney"];
            };
            rates: {
                /** Format: int64 */
                goodsPpm: number;
                /** Format: int64 */
                servicesPpm: number;
            };
            steps: {
                /** @enum {string} */
                step: "close" | "confirm" | "papers" | "audit" | "approve" | "pay";
                /** @enum {string} */
                state: "done" | "current" | "todo" | "skipped";
                on: string | null;
            }[];
            papers: {
                window: {
                    /** Format: date */
                    opensOn: string;
                    /** Format: date */
                    closesOn: string;
                };
                receivedOn: string | null;
                countsAs: string | null;
                onTime: boolean | null;
            };
            approvals: {
                name: string;
                /** Format: date-time */
                at: string;
            }[];
            paymentReference: string | null;
            dispute: string | null;
            /** @description Whether its signed document can be read */
            isSigned: boolean;
            ledger: {
                balanced: boolean;
                postings: {
                    /** @enum {string} */
                    account: "warranty_cost" | "input_tax" | "penalties" | "member_advances" | "member_payable" | "cash";
                    amount: components["schemas"]["SignedMoney"];
                }[];
            };
        };
        StatementLine: {
            /** Format: int64 */
            position: number;
            /** @enum {string} */
            kind: "claim_line" | "flat_unit" | "coefficient" | "supplement" | "reversal" | "false_claim" | "false_claim_withdrawn" | "pre_credit" | "pre_credit_set_off";
            source: {
                id: string;
                /** Format: int64 */
                line: number;
                /** Format: int64 */
                round: number;
            };
            /** @enum {string} */
            category: "goods" | "services" | "penalties" | "advances";
            amount: components["schemas"]["SignedMoney"];
            tax: components["schemas"]["SignedMoney"];
            facts: {
                [key: string]: string | number | null;
            };
        };
        Today: {
            claims: {
                /**
                 * Format: int64
                 * @description Claims that wait for a person
                 */
                waiting: number;
                amount: {
                    /** Format: int64 */
                    amount: number;
                    currency: string;
                };
                oldestAt: string | null;
            };
            requests: {
                /** Format: int64 */
                triage: number;
                /** Format: int64 */
                open: number;
                /** Format: int64 */
                overdue: number;
                /** @description The ten whose clocks burn most */
                atRisk: components["schemas"]["ListedServiceRequest"][];
            };
            network: {
                /** Format: int64 */
                applications: number;
                /** Format: int64 */
                agreementsToSign: number;
            };
            statements: {
                /** Format: int64 */
                toApprove: number;
                toPay: components["schemas"]["ListedStatement"][];
            };
            month: {
                period: string;
                approved: {
                    /** Format: int64 */
                    amount: number;
                    currency: string;
                };
                /** Format: int64 */
                claims: number;
                reduced: {
                    /** Format: int64 */
                    amount: number;
                    currency: string;
                };
            };
            weeks: {
                /** Format: date */
                week: string;
                approved: {
                    /** Format: int64 */
                    amount: number;
                    currency: string;
                };
                /** Format: int64 */
                claims: number;
            }[];
        };
    };
    responses: {
        /** @description Refused: `request.invalid` */
        RequestInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.token_invalid` */
        IdentityTokenInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `request.rate_limited` */
        RequestRateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `internal.defect` */
        InternalDefect: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `request.invalid`, `request.not_json`, `request.too_deep` */
        RequestInvalidOrRequestNotJsonOrRequestTooDeep: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.token_missing`, `identity.token_invalid` */
        IdentityTokenMissingOrIdentityTokenInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.wrong_kind_of_caller` */
        IdentityWrongKindOfCaller: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `request.conflict` */
        RequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `request.too_large` */
        RequestTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `request.wrong_media_type` */
        RequestWrongMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating` */
        DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `request.invalid`, `request.bad_cursor` */
        RequestInvalidOrRequestBadCursor: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `request.not_found` */
        RequestNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.wrong_kind_of_caller`, `identity.permission_missing` */
        IdentityWrongKindOfCallerOrIdentityPermissionMissing: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `tenancy.slug_taken`, `request.conflict` */
        TenancySlugTakenOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `request.rate_limited`, `identity.locked` */
        RequestRateLimitedOrIdentityLocked: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.session_over`, `identity.token_invalid` */
        IdentitySessionOverOrIdentityTokenInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.client_invalid`, `identity.token_invalid` */
        IdentityClientInvalidOrIdentityTokenInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.permission_missing`, `identity.wrong_kind_of_caller`, `identity.test_mode` */
        IdentityPermissionMissingOrIdentityWrongKindOfCallerOrIdentityTestMode: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.email_taken`, `request.conflict` */
        IdentityEmailTakenOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.invitation_invalid` */
        IdentityInvitationInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.last_owner`, `request.conflict` */
        IdentityLastOwnerOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `request.version_stale` */
        RequestVersionStale: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `idempotency.key_reused` */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.own_second_factor`, `identity.totp_off`, `request.conflict` */
        IdentityOwnSecondFactorOrIdentityTotpOffOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.reset_invalid` */
        IdentityResetInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
        IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.password_wrong` */
        IdentityPasswordWrong: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.totp_on`, `request.conflict` */
        IdentityTotpOnOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.totp_off`, `identity.totp_on`, `request.conflict` */
        IdentityTotpOffOrIdentityTotpOnOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.code_wrong` */
        IdentityCodeWrong: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.totp_off`, `request.conflict` */
        IdentityTotpOffOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.password_wrong`, `identity.code_wrong` */
        IdentityPasswordWrongOrIdentityCodeWrong: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.secrets_full`, `identity.client_revoked`, `request.conflict` */
        IdentitySecretsFullOrIdentityClientRevokedOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.keys_full`, `identity.client_revoked`, `request.conflict` */
        IdentityKeysFullOrIdentityClientRevokedOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `identity.key_refused`, `idempotency.key_reused` */
        IdentityKeyRefusedOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `jobs.ended`, `jobs.not_cancellable`, `request.conflict` */
        JobsEndedOrJobsNotCancellableOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing` */
        RequestInvalidOrIdempotencyKeyMalformedOrIdempotencyKeyMissing: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `evidence.empty`, `evidence.kind_not_allowed`, `idempotency.key_reused` */
        EvidenceEmptyOrEvidenceKindNotAllowedOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `network.already_member`, `request.conflict` */
        NetworkAlreadyMemberOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `network.invitation_invalid`, `network.wrong_kind_of_tenant`, `idempotency.key_reused` */
        NetworkInvitationInvalidOrNetworkWrongKindOfTenantOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `network.state_forbids`, `request.conflict` */
        NetworkStateForbidsOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `agreements.member_unknown`, `idempotency.key_reused` */
        AgreementsMemberUnknownOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `agreements.state_forbids`, `request.conflict` */
        AgreementsStateForbidsOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `agreements.member_unknown`, `agreements.refused`, `idempotency.key_reused` */
        AgreementsMemberUnknownOrAgreementsRefusedOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `agreements.signed_already`, `agreements.state_forbids`, `request.conflict` */
        AgreementsSignedAlreadyOrAgreementsStateForbidsOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `agreements.member_unknown`, `agreements.hash_differs`, `idempotency.key_reused` */
        AgreementsMemberUnknownOrAgreementsHashDiffersOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `products.model_taken`, `products.gtin_taken`, `request.conflict` */
        ProductsModelTakenOrProductsGtinTakenOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `products.serials_unknown` */
        ProductsSerialsUnknown: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `products.receiver_unknown`, `products.delivery_refused`, `idempotency.key_reused` */
        ProductsReceiverUnknownOrProductsDeliveryRefusedOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `products.not_held`, `products.already_sold`, `request.conflict` */
        ProductsNotHeldOrProductsAlreadySoldOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `products.already_lost`, `products.not_lost`, `request.conflict` */
        ProductsAlreadyLostOrProductsNotLostOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `policies.already_published`, `request.conflict` */
        PoliciesAlreadyPublishedOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `policies.refused`, `idempotency.key_reused` */
        PoliciesRefusedOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `warranty.no_terms_in_force` */
        WarrantyNoTermsInForce: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `warranty.reading_lower`, `request.conflict` */
        WarrantyReadingLowerOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `products.day_in_future`, `products.before_production`, `idempotency.key_reused` */
        ProductsDayInFutureOrProductsBeforeProductionOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `warranty.waiver_for_nobody`, `warranty.no_terms_in_force`, `request.conflict` */
        WarrantyWaiverForNobodyOrWarrantyNoTermsInForceOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `warranty.extension_length`, `warranty.waiver_for_units`, `idempotency.key_reused` */
        WarrantyExtensionLengthOrWarrantyWaiverForUnitsOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `service.already_open`, `request.conflict` */
        ServiceAlreadyOpenOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `service.request_closed`, `service.verb_forbidden`, `request.conflict` */
        ServiceRequestClosedOrServiceVerbForbiddenOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `service.member_unable`, `idempotency.key_reused` */
        ServiceMemberUnableOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `service.verb_forbidden`, `service.offer_over`, `request.conflict` */
        ServiceVerbForbiddenOrServiceOfferOverOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `service.verb_forbidden`, `request.conflict` */
        ServiceVerbForbiddenOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `service.no_such_slot`, `idempotency.key_reused` */
        ServiceNoSuchSlotOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `service.verb_forbidden`, `service.tariff_missing`, `request.conflict` */
        ServiceVerbForbiddenOrServiceTariffMissingOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `service.quote_unpriced`, `idempotency.key_reused` */
        ServiceQuoteUnpricedOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `service.quote_changed`, `request.conflict` */
        ServiceQuoteChangedOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `service.hours_refused`, `idempotency.key_reused` */
        ServiceHoursRefusedOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `claims.rules_missing` */
        ClaimsRulesMissing: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `claims.order_incomplete`, `claims.component_unknown`, `idempotency.key_reused` */
        ClaimsOrderIncompleteOrClaimsComponentUnknownOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `claims.already_open`, `claims.state_forbids`, `request.conflict` */
        ClaimsAlreadyOpenOrClaimsStateForbidsOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `claims.named_twice`, `idempotency.key_reused` */
        ClaimsNamedTwiceOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `claims.state_forbids`, `claims.settled_already`, `request.conflict` */
        ClaimsStateForbidsOrClaimsSettledAlreadyOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `claims.state_forbids`, `request.conflict` */
        ClaimsStateForbidsOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `claims.state_forbids`, `claims.already_open`, `request.conflict` */
        ClaimsStateForbidsOrClaimsAlreadyOpenOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `claims.goodwill_spent`, `idempotency.key_reused` */
        ClaimsGoodwillSpentOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `verification.committed_already`, `request.conflict` */
        VerificationCommittedAlreadyOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `verification.month_begun`, `idempotency.key_reused` */
        VerificationMonthBegunOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `verification.too_many_claims`, `idempotency.key_reused` */
        VerificationTooManyClaimsOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `verification.order_unsigned`, `idempotency.key_reused` */
        VerificationOrderUnsignedOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `verification.withdrawn_already`, `request.conflict` */
        VerificationWithdrawnAlreadyOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `recovery.asked_already`, `recovery.reference_taken`, `request.conflict` */
        RecoveryAskedAlreadyOrRecoveryReferenceTakenOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `recovery.state_forbids`, `request.conflict` */
        RecoveryStateForbidsOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `settlement.period_open`, `settlement.period_closed`, `request.conflict` */
        SettlementPeriodOpenOrSettlementPeriodClosedOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `settlement.state_forbids`, `request.conflict` */
        SettlementStateForbidsOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `settlement.papers_in_future`, `settlement.papers_before_issue`, `idempotency.key_reused` */
        SettlementPapersInFutureOrSettlementPapersBeforeIssueOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `settlement.state_forbids`, `settlement.four_eyes`, `request.conflict` */
        SettlementStateForbidsOrSettlementFourEyesOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `settlement.paid_in_future`, `settlement.paid_before_issue`, `idempotency.key_reused` */
        SettlementPaidInFutureOrSettlementPaidBeforeIssueOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `settlement.not_signed_yet` */
        SettlementNotSignedYet: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `webhooks.too_many`, `request.conflict` */
        WebhooksTooManyOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `webhooks.target_refused` */
        WebhooksTargetRefused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `webhooks.target_refused`, `idempotency.key_reused` */
        WebhooksTargetRefusedOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `webhooks.two_secrets_live`, `request.conflict` */
        WebhooksTwoSecretsLiveOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `webhooks.last_secret`, `request.conflict` */
        WebhooksLastSecretOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `webhooks.disabled`, `request.conflict` */
        WebhooksDisabledOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `privacy.customer_unknown`, `request.not_found` */
        PrivacyCustomerUnknownOrRequestNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `privacy.too_much`, `request.conflict` */
        PrivacyTooMuchOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `privacy.phone_unreadable` */
        PrivacyPhoneUnreadable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `privacy.request_open`, `privacy.too_much`, `request.conflict` */
        PrivacyRequestOpenOrPrivacyTooMuchOrRequestConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `privacy.phone_unreadable`, `idempotency.key_reused` */
        PrivacyPhoneUnreadableOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused: `privacy.not_confirmed` */
        PrivacyNotConfirmed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Names this request; tell us this one */
        "X-Request-Id": string;
        /** @description Seconds to wait before the next try (RFC 9110 §10.2.3) */
        "Retry-After": string;
        /** @description Requests that one caller may make (`q`) in so many seconds (`w`); draft-ietf-httpapi-ratelimit-headers §3 */
        "RateLimit-Policy": string;
        /** @description How to authenticate (RFC 9110 §11.6.1) */
        "WWW-Authenticate": string;
        /** @description Version of what was answered, for If-Match (RFC 9110 §8.8.3) */
        ETag: string;
        /** @description Where the next page is, as `rel="next"` (RFC 8288) */
        Link: string;
        /** @description Where to look next (RFC 9110 §10.2.2) */
        Location: string;
        /** @description Present when this is the stored answer to an earlier request with the same Idempotency-Key */
        "Idempotency-Replayed": "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    tenancyCheckHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        /**
                         * Format: int64
                         * @description For operators
                         */
                        schemaVersion?: number;
                        /** @description For operators */
                        pool?: {
                            /** Format: int64 */
                            free: number;
                            /** Format: int64 */
                            leased: number;
                            /** Format: int64 */
                            spoiled: number;
                        };
                        /**
                         * @description For operators: whom mails reach
                         * @enum {string}
                         */
                        mail?: "people" | "mailbox" | "nobody";
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenInvalid"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating`, `tenancy.starting` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tenancyMigratePool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    after?: string;
                    /** @description Only the control database, one free database and two that are in use */
                    canary?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        applied: number;
                        /** Format: int64 */
                        databases: number;
                        failed: {
                            database: string;
                            error: string;
                        }[];
                        /** @description The canaries failed: touch no other database */
                        stop: boolean;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCaller"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    tenancyMarkReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seeded: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCaller"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    tenancyListDeadLetters: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            source: string;
                            target: string;
                            /** Format: int64 */
                            epoch: number;
                            /** Format: int64 */
                            seq: number;
                            type: string;
                            /** @description The kind of error; the payload stays in the outbox of the source */
                            error: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCaller"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    tenancyReplayDeadLetters: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    source?: string;
                    /** @description Left out: every receiver */
                    target?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        replayed: number;
                        failed: {
                            source: string;
                            target: string;
                            /** Format: int64 */
                            seq: number;
                            /** @enum {string} */
                            outcome: "failed" | "waits";
                            error: string | null;
                        }[];
                        /** @description Where the next call goes on */
                        next: string | null;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `request.bad_cursor`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCaller"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityRotateKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tenant": "sunlit",
                 *       "revokeOld": false
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Short name of a tenant: 3 to 40 small letters, digits and “-”, beginning with a letter
                     * @example sunlit
                     */
                    tenant: string;
                    /** @default false */
                    revokeOld?: boolean;
                } | {
                    after: string;
                    /** @default false */
                    revokeOld?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rotated: {
                            tenant: string;
                            kid: string;
                        }[];
                        failed: {
                            tenant: string;
                            error: string;
                        }[];
                        /** @description What to send as after; null when this was the last */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCaller"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    tenancyListTenants: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            slug: string;
                            /** @enum {string} */
                            kind: "manufacturer" | "distributor" | "shop" | "authority";
                            state: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCaller"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    auditVerifySeal: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path: {
                /** @description The tenant’s slug */
                tenant: string;
                chain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tenant: string;
                        chain: string;
                        /**
                         * Format: int64
                         * @description Seals that were looked at
                         */
                        rows: number;
                        /** @description From where to go on; null at the end */
                        next: number | null;
                        faults: {
                            /** @enum {string} */
                            kind: "row_changed" | "row_missing" | "row_never_sealed" | "seal_missing" | "link_broken" | "sealed_twice" | "copy_differs" | "end_missing" | "copy_forged" | "copy_missing" | "unprotected";
                            /**
                             * Format: int64
                             * @description The number in the chain
                             */
                            seq: number;
                            subject: string | null;
                            version: number | null;
                            expected: string;
                            found: string;
                        }[];
                        head: {
                            /**
                             * Format: int64
                             * @description The number in the chain
                             */
                            seq: number;
                            hash: string;
                        } | null;
                        /**
                         * Format: int64
                         * @description How far the copies outside the database reach
                         */
                        copiedUntil: number;
                        uncopied: {
                            /**
                             * Format: int64
                             * @description The number in the chain
                             */
                            seq: number;
                            /** Format: date-time */
                            sealedAt: string;
                        } | null;
                        /** @description What was written and is not sealed yet; only at the end */
                        tail: {
                            /** Format: int64 */
                            rows: number;
                            oldestAt: string | null;
                        } | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCaller"];
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    auditListHistory: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                /** @description The id of what was changed */
                subject?: string;
                /** @description As `actor.id` says it */
                actor?: string;
                action?: string;
                /** @description Inclusive */
                from?: string;
                /** @description Exclusive */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryLine"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    auditExportHistory: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                /** @description The id of what was changed */
                subject?: string;
                /** @description As `actor.id` says it */
                actor?: string;
                action?: string;
                /** @description Inclusive */
                from?: string;
                /** @description Exclusive */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identitySignUpTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "sunlit",
                 *       "kind": "manufacturer",
                 *       "name": "Sunlit Heaters",
                 *       "region": "CN",
                 *       "owner": {
                 *         "email": "owner@sunlit.example",
                 *         "name": "Lin",
                 *         "password": "a long enough password"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Short name of a tenant: 3 to 40 small letters, digits and “-”, beginning with a letter
                     * @example sunlit
                     */
                    slug: string;
                    /** @enum {string} */
                    kind: "manufacturer" | "distributor" | "shop" | "authority";
                    name: string;
                    /** @default CN */
                    region?: string;
                    owner: {
                        /** Format: email */
                        email: string;
                        name: string;
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        slug: string;
                        /** @enum {string} */
                        kind: "manufacturer" | "distributor" | "shop" | "authority";
                        name: string;
                        /** @description First characters of the product codes of a manufacturer */
                        codePrefix: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenInvalid"];
            409: components["responses"]["TenancySlugTakenOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating`, `tenancy.pool_exhausted` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identitySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tenant": "sunlit",
                 *       "email": "owner@sunlit.example",
                 *       "password": "a long enough password"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Short name of a tenant: 3 to 40 small letters, digits and “-”, beginning with a letter
                     * @example sunlit
                     */
                    tenant: string;
                    /** Format: email */
                    email: string;
                    password: string;
                    /**
                     * @description Six digits of the authenticator app, or a recovery code
                     * @example 287082
                     */
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessToken: string;
                        /** @constant */
                        tokenType: "Bearer";
                        /** Format: int64 */
                        expiresInSeconds: number;
                        tenant: {
                            slug: string;
                            name: string;
                            /** @enum {string} */
                            kind: "manufacturer" | "distributor" | "shop" | "authority";
                        };
                        user: {
                            id: string;
                            email: string;
                            name: string;
                            roles: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                            permissions: ("account:own" | "users:manage" | "clients:manage" | "network:read" | "network:invite" | "network:review" | "network:apply" | "agreements:read" | "agreements:write" | "agreements:sign" | "products:read" | "products:write" | "products:sell" | "policies:read" | "policies:write" | "service:read" | "service:write" | "service:work" | "claims:read" | "claims:write" | "claims:review" | "claims:verify" | "goodwill:read" | "goodwill:grant" | "goodwill:budget" | "recovery:read" | "recovery:write" | "statements:read" | "statements:confirm" | "statements:close" | "statements:audit" | "statements:approve" | "statements:pay" | "ledger:read" | "files:read" | "files:write" | "inbox:read" | "jobs:read" | "jobs:cancel" | "webhooks:manage" | "customers:reveal" | "customers:manage" | "tenant:export" | "audit:read")[];
                        };
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            /** @description Refused: `identity.credentials_wrong`, `identity.totp_required`, `identity.totp_wrong`, `identity.token_invalid` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimitedOrIdentityLocked"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identitySignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenInvalid"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityRefreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessToken: string;
                        /** @constant */
                        tokenType: "Bearer";
                        /** Format: int64 */
                        expiresInSeconds: number;
                        tenant: {
                            slug: string;
                            name: string;
                            /** @enum {string} */
                            kind: "manufacturer" | "distributor" | "shop" | "authority";
                        };
                        user: {
                            id: string;
                            email: string;
                            name: string;
                            roles: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                            permissions: ("account:own" | "users:manage" | "clients:manage" | "network:read" | "network:invite" | "network:review" | "network:apply" | "agreements:read" | "agreements:write" | "agreements:sign" | "products:read" | "products:write" | "products:sell" | "policies:read" | "policies:write" | "service:read" | "service:write" | "service:work" | "claims:read" | "claims:write" | "claims:review" | "claims:verify" | "goodwill:read" | "goodwill:grant" | "goodwill:budget" | "recovery:read" | "recovery:write" | "statements:read" | "statements:confirm" | "statements:close" | "statements:audit" | "statements:approve" | "statements:pay" | "ledger:read" | "files:read" | "files:write" | "inbox:read" | "jobs:read" | "jobs:cancel" | "webhooks:manage" | "customers:reveal" | "customers:manage" | "tenant:export" | "audit:read")[];
                        };
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentitySessionOverOrIdentityTokenInvalid"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityIssueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        access_token: string;
                        /** @constant */
                        token_type: "Bearer";
                        /** Format: int64 */
                        expires_in: number;
                        scope: string;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `identity.token_request_invalid`, `identity.grant_unsupported`, `identity.scope_invalid` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityClientInvalidOrIdentityTokenInvalid"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityShowKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short name of a tenant: 3 to 40 small letters, digits and “-”, beginning with a letter */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: ({
                            kid: string;
                            kty: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenInvalid"];
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityShowMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short name of a tenant: 3 to 40 small letters, digits and “-”, beginning with a letter */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        issuer: string;
                        token_endpoint: string;
                        jwks_uri: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenInvalid"];
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityListUsers: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            email: string;
                            name: string;
                            roles: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                            /** @enum {string} */
                            state: "invited" | "active" | "disabled";
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityInviteUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "reviewer@sunlit.example",
                 *       "name": "Chen",
                 *       "roles": [
                 *         "claims_reviewer"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email: string;
                    name: string;
                    roles: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                    /**
                     * @description In which the person is written to; without it, the language of this request
                     * @enum {string}
                     */
                    language?: "en" | "zh";
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        email: string;
                        name: string;
                        roles: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "disabled";
                        /** @description Null where mail reaches people: the invited person alone has the link. Otherwise shown once, to be brought to the person another way */
                        invitationToken: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityPermissionMissingOrIdentityWrongKindOfCallerOrIdentityTestMode"];
            409: components["responses"]["IdentityEmailTakenOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityAcceptUserInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Short name of a tenant: 3 to 40 small letters, digits and “-”, beginning with a letter
                     * @example sunlit
                     */
                    tenant: string;
                    token: string;
                    name?: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        email: string;
                        name: string;
                        roles: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "disabled";
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenInvalid"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdentityInvitationInvalid"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityShowUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        email: string;
                        name: string;
                        roles: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "disabled";
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityChangeUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         "claims_reviewer",
                 *         "finance"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    roles?: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                    /** @enum {string} */
                    language?: "en" | "zh";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        email: string;
                        name: string;
                        roles: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "disabled";
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityPermissionMissingOrIdentityWrongKindOfCallerOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["IdentityLastOwnerOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityDisableUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        email: string;
                        name: string;
                        roles: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "disabled";
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityPermissionMissingOrIdentityWrongKindOfCallerOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["IdentityLastOwnerOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityEnableUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        email: string;
                        name: string;
                        roles: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "disabled";
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityPermissionMissingOrIdentityWrongKindOfCallerOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityEndSessionsOfUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityPermissionMissingOrIdentityWrongKindOfCallerOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityRemoveSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityPermissionMissingOrIdentityWrongKindOfCallerOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["IdentityOwnSecondFactorOrIdentityTotpOffOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityForgetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tenant": "sunlit",
                 *       "email": "owner@sunlit.example"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Short name of a tenant: 3 to 40 small letters, digits and “-”, beginning with a letter
                     * @example sunlit
                     */
                    tenant: string;
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenInvalid"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityResetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Short name of a tenant: 3 to 40 small letters, digits and “-”, beginning with a letter
                     * @example sunlit
                     */
                    tenant: string;
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        email: string;
                        name: string;
                        roles: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "disabled";
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenInvalid"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdentityResetInvalid"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityListSessions: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastUsedAt: string;
                            /** @example Chrome · Windows */
                            userAgent: string | null;
                            isCurrent: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityRevokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityRevokeOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityShowAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        email: string;
                        name: string;
                        roles: ("owner" | "admin" | "service_desk" | "follow_up_agent" | "claims_reviewer" | "approver" | "finance" | "quality" | "storekeeper" | "sales" | "technician" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "disabled";
                        /** @enum {string} */
                        secondFactor: "off" | "pending" | "on";
                        /** Format: int64 */
                        recoveryCodesLeft: number;
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdentityPasswordWrong"];
            429: components["responses"]["RequestRateLimitedOrIdentityLocked"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityEnrolTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Base32, for typing in; shown once */
                        secret: string;
                        /** @description The otpauth:// address that an authenticator app opens */
                        url: string;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            409: components["responses"]["IdentityTotpOnOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdentityPasswordWrong"];
            429: components["responses"]["RequestRateLimitedOrIdentityLocked"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityConfirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Six digits of the authenticator app, or a recovery code
                     * @example 287082
                     */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Each works once in place of a code; shown this one time */
                        recoveryCodes: string[];
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            409: components["responses"]["IdentityTotpOffOrIdentityTotpOnOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdentityCodeWrong"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityDisableTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    /**
                     * @description Six digits of the authenticator app, or a recovery code
                     * @example 287082
                     */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            409: components["responses"]["IdentityTotpOffOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdentityPasswordWrongOrIdentityCodeWrong"];
            429: components["responses"]["RequestRateLimitedOrIdentityLocked"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityListClients: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiClient"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityCreateClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Workshop system",
                 *       "mode": "live",
                 *       "scopes": [
                 *         "claims:write",
                 *         "claims:read",
                 *         "products:read"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * @default live
                     * @enum {string}
                     */
                    mode?: "live" | "test";
                    scopes: ("account:own" | "users:manage" | "clients:manage" | "network:read" | "network:invite" | "network:review" | "network:apply" | "agreements:read" | "agreements:write" | "agreements:sign" | "products:read" | "products:write" | "products:sell" | "policies:read" | "policies:write" | "service:read" | "service:write" | "service:work" | "claims:read" | "claims:write" | "claims:review" | "claims:verify" | "goodwill:read" | "goodwill:grant" | "goodwill:budget" | "recovery:read" | "recovery:write" | "statements:read" | "statements:confirm" | "statements:close" | "statements:audit" | "statements:approve" | "statements:pay" | "ledger:read" | "files:read" | "files:write" | "inbox:read" | "jobs:read" | "jobs:cancel" | "webhooks:manage" | "customers:reveal" | "customers:manage" | "tenant:export" | "audit:read")[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clientId: string;
                        name: string;
                        /** @enum {string} */
                        mode: "live" | "test";
                        scopes: ("account:own" | "users:manage" | "clients:manage" | "network:read" | "network:invite" | "network:review" | "network:apply" | "agreements:read" | "agreements:write" | "agreements:sign" | "products:read" | "products:write" | "products:sell" | "policies:read" | "policies:write" | "service:read" | "service:write" | "service:work" | "claims:read" | "claims:write" | "claims:review" | "claims:verify" | "goodwill:read" | "goodwill:grant" | "goodwill:budget" | "recovery:read" | "recovery:write" | "statements:read" | "statements:confirm" | "statements:close" | "statements:audit" | "statements:approve" | "statements:pay" | "ledger:read" | "files:read" | "files:write" | "inbox:read" | "jobs:read" | "jobs:cancel" | "webhooks:manage" | "customers:reveal" | "customers:manage" | "tenant:export" | "audit:read")[];
                        /** Format: date-time */
                        createdAt: string;
                        revokedAt: string | null;
                        /** @description Secrets that work now: 2 at most */
                        secrets: {
                            id: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** @description The last day (UTC) on which it was used */
                            lastUsedOn: string | null;
                        }[];
                        /** @description Public keys that work now: 4 at most */
                        keys: {
                            kid: string;
                            /** @enum {string} */
                            algorithm: "ES256" | "EdDSA" | "PS256" | "RS256";
                            /** Format: date-time */
                            createdAt: string;
                            /** @description The last day (UTC) on which it was used */
                            lastUsedOn: string | null;
                        }[];
                        /** @description Shown once, stored hashed */
                        clientSecret: string;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityPermissionMissingOrIdentityWrongKindOfCallerOrIdentityTestMode"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityRevokeClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityAddClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clientId: string;
                        name: string;
                        /** @enum {string} */
                        mode: "live" | "test";
                        scopes: ("account:own" | "users:manage" | "clients:manage" | "network:read" | "network:invite" | "network:review" | "network:apply" | "agreements:read" | "agreements:write" | "agreements:sign" | "products:read" | "products:write" | "products:sell" | "policies:read" | "policies:write" | "service:read" | "service:write" | "service:work" | "claims:read" | "claims:write" | "claims:review" | "claims:verify" | "goodwill:read" | "goodwill:grant" | "goodwill:budget" | "recovery:read" | "recovery:write" | "statements:read" | "statements:confirm" | "statements:close" | "statements:audit" | "statements:approve" | "statements:pay" | "ledger:read" | "files:read" | "files:write" | "inbox:read" | "jobs:read" | "jobs:cancel" | "webhooks:manage" | "customers:reveal" | "customers:manage" | "tenant:export" | "audit:read")[];
                        /** Format: date-time */
                        createdAt: string;
                        revokedAt: string | null;
                        /** @description Secrets that work now: 2 at most */
                        secrets: {
                            id: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** @description The last day (UTC) on which it was used */
                            lastUsedOn: string | null;
                        }[];
                        /** @description Public keys that work now: 4 at most */
                        keys: {
                            kid: string;
                            /** @enum {string} */
                            algorithm: "ES256" | "EdDSA" | "PS256" | "RS256";
                            /** Format: date-time */
                            createdAt: string;
                            /** @description The last day (UTC) on which it was used */
                            lastUsedOn: string | null;
                        }[];
                        /** @description Shown once, stored hashed */
                        clientSecret: string;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["IdentitySecretsFullOrIdentityClientRevokedOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityRevokeClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                client: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityAddClientKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         {
                 *           "kid": "workshop-2026",
                 *           "kty": "EC",
                 *           "crv": "P-256",
                 *           "alg": "ES256",
                 *           "use": "sig",
                 *           "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                 *           "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    keys: ({
                        kid: string;
                        /** @enum {string} */
                        kty: "EC" | "OKP" | "RSA";
                        /** @enum {string} */
                        alg: "ES256" | "EdDSA" | "PS256" | "RS256";
                        crv?: string;
                        x?: string;
                        y?: string;
                        n?: string;
                        e?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["IdentityKeysFullOrIdentityClientRevokedOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdentityKeyRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    identityRevokeClientKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                client: string;
                kid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    jobsList: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Job"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    jobsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that came with 202 */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    jobsListErrors: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id that came with 202 */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JobError"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    jobsCancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The id that came with 202 */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["JobsEndedOrJobsNotCancellableOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    notifyListInbox: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            kind: string;
                            network: string;
                            subject: string;
                            params: {
                                [key: string]: string | number | boolean | null;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    mailListMails: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            kind: string;
                            recipient: string;
                            /** @enum {string} */
                            language: "en" | "zh";
                            /** @enum {string} */
                            state: "queued" | "sent" | "given_up";
                            /** Format: int64 */
                            attempts: number;
                            /** @description Why the last try failed */
                            error: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            nextAttemptAt: string | null;
                            /** @description When it was accepted or given up */
                            settledAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkListNetworks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            network: string;
                            name: string;
                            /** @enum {string} */
                            memberKind: "shop" | "distributor";
                            membership: string;
                            /** @enum {string} */
                            state: "applied" | "active" | "declined" | "suspended" | "terminated";
                        }[];
                        nextCursor: null;
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    evidenceUploadFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "application/pdf": string;
                "video/mp4": string;
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        mediaType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf" | "video/mp4";
                        /** Format: int64 */
                        sizeBytes: number;
                        /** @description Lower-case hex over the bytes as they were sent */
                        sha256: string;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrIdempotencyKeyMalformedOrIdempotencyKeyMissing"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["EvidenceEmptyOrEvidenceKindNotAllowedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    evidenceDownloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "application/pdf": string;
                    "video/mp4": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        network: string;
                        name: string;
                        /** @enum {string} */
                        place: "owner" | "shop" | "distributor";
                        state: ("applied" | "active" | "declined" | "suspended" | "terminated") | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkListInvitations: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            memberKind: "shop" | "distributor";
                            email: string;
                            /** @enum {string} */
                            state: "open" | "used" | "expired";
                            /** Format: date-time */
                            expiresAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkInviteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "memberKind": "shop",
                 *       "email": "office@lixia.example"
                 *     }
                 */
                "application/json": {
                    /**
                     * @default shop
                     * @enum {string}
                     */
                    memberKind?: "shop" | "distributor";
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        memberKind: "shop" | "distributor";
                        email: string;
                        /** @enum {string} */
                        state: "open" | "used" | "expired";
                        /** Format: date-time */
                        expiresAt: string;
                        /** @description Shown once: part of the link */
                        token: string;
                        /**
                         * Format: uri
                         * @description The link for the shop, shown once
                         */
                        url: string;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkApply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invitation": "7f3c…",
                 *       "legalName": "Jinan Lixia Repair Co.",
                 *       "licenceNumber": "91370100EXAMPLE01",
                 *       "divisionCode": "370102",
                 *       "address": "1 Example Road, Lixia, Jinan",
                 *       "phone": "0531-5550100",
                 *       "categories": [
                 *         "solar-heater"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Token of the invitation link */
                    invitation: string;
                    legalName: string;
                    licenceNumber: string;
                    /** @description Administrative division, GB/T 2260 */
                    divisionCode: string;
                    address: string;
                    phone: string;
                    categories: string[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["NetworkAlreadyMemberOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["NetworkInvitationInvalidOrNetworkWrongKindOfTenantOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkListMemberships: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Membership"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkShowMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                membership: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkGradeMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                membership: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["NetworkStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkApproveMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                membership: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["NetworkStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkDeclineMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                membership: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["NetworkStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkSuspendMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                membership: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["NetworkStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkReinstateMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                membership: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["NetworkStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    networkTerminateMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                membership: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["NetworkStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    agreementsList: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                membership?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Agreement"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    agreementsDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    membership: string;
                    content: components["schemas"]["AgreementContentInput"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["AgreementsMemberUnknownOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    agreementsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                agreement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    agreementsOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                agreement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["AgreementsStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["AgreementsMemberUnknownOrAgreementsRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    agreementsSign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                agreement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Li Example",
                 *       "documentHash": "0000000000000000000000000000000000000000000000000000000000000000"
                 *     }
                 */
                "application/json": {
                    /** @description Name of the person who signs */
                    name: string;
                    /** @description SHA-256 of the document, as the signer computed or read it */
                    documentHash: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `agreements.people_sign`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["AgreementsSignedAlreadyOrAgreementsStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["AgreementsMemberUnknownOrAgreementsHashDiffersOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    productsListModels: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                            components: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            gtin: string | null;
                            category: string | null;
                            id: string;
                            /** Format: int64 */
                            version: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    productsCreateModel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "SH-200",
                 *       "name": {
                 *         "en": "Solar heater 200 l",
                 *         "zh": "太阳能热水器 200 升"
                 *       },
                 *       "components": [
                 *         {
                 *           "code": "tank",
                 *           "name": {
                 *             "en": "Tank",
                 *             "zh": "水箱"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    code: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    components: {
                        code: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                    }[];
                    /**
                     * @description GTIN (GS1), 8, 12, 13 or 14 digits
                     * @example 9521234543213
                     */
                    gtin?: string;
                    /** @description As the agreements name it: a member claims for the categories that were agreed with it */
                    category?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                        components: {
                            code: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        gtin: string | null;
                        category: string | null;
                        id: string;
                        /** Format: int64 */
                        version: number;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ProductsModelTakenOrProductsGtinTakenOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    productsImportUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @constant */
                        state: "done";
                        /** Format: int64 */
                        rows: number;
                        /** Format: int64 */
                        imported: number;
                        failures: {
                            /**
                             * Format: int64
                             * @description Line of the file on which the row begins, the head is line 1
                             */
                            line: number;
                            code: string;
                            column: string | null;
                            value: string | null;
                            detail: string;
                            mend: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrIdempotencyKeyMalformedOrIdempotencyKeyMissing"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `products.csv_malformed`, `products.csv_column_missing`, `products.csv_too_many_rows`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    productsShowImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @constant */
                        state: "done";
                        /** Format: int64 */
                        rows: number;
                        /** Format: int64 */
                        imported: number;
                        failures: {
                            /**
                             * Format: int64
                             * @description Line of the file on which the row begins, the head is line 1
                             */
                            line: number;
                            code: string;
                            column: string | null;
                            value: string | null;
                            detail: string;
                            mend: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    productsListUnits: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            serial: string;
                            model: string;
                            modelName: {
                                en: string;
                                zh: string;
                            };
                            batch: string | null;
                            /** Format: int64 */
                            version: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    productsShowUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                /** @description Unit id or serial number, in any spelling */
                serial: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        serial: string;
                        model: string;
                        modelName: {
                            en: string;
                            zh: string;
                        };
                        batch: string | null;
                        /** Format: int64 */
                        version: number;
                        events: {
                            /** @enum {string} */
                            kind: "production" | "shipment" | "delivery" | "invoice" | "commissioning" | "acceptance" | "registration" | "hand_in" | "wait" | "wait_over" | "ready" | "repair" | "upkeep" | "exchange" | "waiver" | "extension" | "reading" | "benefit_use" | "scrapped" | "stolen" | "recovered";
                            /** Format: date */
                            on: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    productsIssueLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "serials": [
                 *         "2408-117-0342"
                 *       ]
                 *     }
                 */
                "application/json": {
                    serials: string[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            serial: string;
                            /** Format: uri */
                            url: string;
                            code: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["ProductsSerialsUnknown"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    productsDeliverUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Membership that receives the units */
                    to: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    shippedOn: string;
                    /** @description Serial numbers in any spelling; the same one twice is one unit */
                    serials: string[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** Format: int64 */
                        units: number;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["ProductsReceiverUnknownOrProductsDeliveryRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    productsSellUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "serial": "2408-117-0342",
                 *       "soldOn": "2026-05-10",
                 *       "invoiceNumber": "FP-2026-0001",
                 *       "price": {
                 *         "amount": 299900,
                 *         "currency": "CNY"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description Serial number, in any spelling */
                    serial: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    soldOn: string;
                    invoiceNumber: string;
                    /** @description A class of buyers that the terms know, for example “club” */
                    buyerClass?: string;
                    price: {
                        /**
                         * Format: int64
                         * @description Minor units: fen for CNY
                         */
                        amount: number;
                        currency: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        serial: string;
                        model: string;
                        modelName: {
                            en: string;
                            zh: string;
                        };
                        batch: string | null;
                        /** Format: int64 */
                        version: number;
                        events: {
                            /** @enum {string} */
                            kind: "production" | "shipment" | "delivery" | "invoice" | "commissioning" | "acceptance" | "registration" | "hand_in" | "wait" | "wait_over" | "ready" | "repair" | "upkeep" | "exchange" | "waiver" | "extension" | "reading" | "benefit_use" | "scrapped" | "stolen" | "recovered";
                            /** Format: date */
                            on: string;
                        }[];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ProductsNotHeldOrProductsAlreadySoldOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `products.serials_unknown`, `products.before_production`, `products.before_shipment`, `products.day_in_future`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    productsScrap: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                /** @description Unit id or serial number, in any spelling */
                serial: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day on which it happened
                     * @example 2026-03-01
                     */
                    on: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        serial: string;
                        model: string;
                        modelName: {
                            en: string;
                            zh: string;
                        };
                        batch: string | null;
                        /** Format: int64 */
                        version: number;
                        events: {
                            /** @enum {string} */
                            kind: "production" | "shipment" | "delivery" | "invoice" | "commissioning" | "acceptance" | "registration" | "hand_in" | "wait" | "wait_over" | "ready" | "repair" | "upkeep" | "exchange" | "waiver" | "extension" | "reading" | "benefit_use" | "scrapped" | "stolen" | "recovered";
                            /** Format: date */
                            on: string;
                        }[];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ProductsAlreadyLostOrProductsNotLostOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `products.back_before_loss`, `products.before_production`, `products.day_in_future`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    productsReportStolen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                /** @description Unit id or serial number, in any spelling */
                serial: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day on which it happened
                     * @example 2026-03-01
                     */
                    on: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        serial: string;
                        model: string;
                        modelName: {
                            en: string;
                            zh: string;
                        };
                        batch: string | null;
                        /** Format: int64 */
                        version: number;
                        events: {
                            /** @enum {string} */
                            kind: "production" | "shipment" | "delivery" | "invoice" | "commissioning" | "acceptance" | "registration" | "hand_in" | "wait" | "wait_over" | "ready" | "repair" | "upkeep" | "exchange" | "waiver" | "extension" | "reading" | "benefit_use" | "scrapped" | "stolen" | "recovered";
                            /** Format: date */
                            on: string;
                        }[];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ProductsAlreadyLostOrProductsNotLostOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `products.back_before_loss`, `products.before_production`, `products.day_in_future`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    productsRecover: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                /** @description Unit id or serial number, in any spelling */
                serial: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day on which it happened
                     * @example 2026-03-01
                     */
                    on: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        serial: string;
                        model: string;
                        modelName: {
                            en: string;
                            zh: string;
                        };
                        batch: string | null;
                        /** Format: int64 */
                        version: number;
                        events: {
                            /** @enum {string} */
                            kind: "production" | "shipment" | "delivery" | "invoice" | "commissioning" | "acceptance" | "registration" | "hand_in" | "wait" | "wait_over" | "ready" | "repair" | "upkeep" | "exchange" | "waiver" | "extension" | "reading" | "benefit_use" | "scrapped" | "stolen" | "recovered";
                            /** Format: date */
                            on: string;
                        }[];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ProductsAlreadyLostOrProductsNotLostOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `products.back_before_loss`, `products.before_production`, `products.day_in_future`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyTermsList: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            /** Format: date */
                            effectiveFrom: string;
                            /** @enum {string} */
                            state: "draft" | "published";
                            number: number | null;
                            publishedAt: string | null;
                            /** Format: int64 */
                            version: number;
                            content: components["schemas"]["WarrantyTerms"];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyTermsDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "warranty terms",
                 *       "effectiveFrom": "2026-01-01",
                 *       "content": {
                 *         "models": [
                 *           "SH-200"
                 *         ],
                 *         "terms": [
                 *           {
                 *             "component": "tank",
                 *             "months": 36,
                 *             "startsAt": [
                 *               "invoice"
                 *             ],
                 *             "clause": "§2"
                 *           },
                 *           {
                 *             "component": "pipes",
                 *             "months": 12,
                 *             "startsAt": [
                 *               "invoice"
                 *             ],
                 *             "clause": "§3"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    effectiveFrom: string;
                    content: components["schemas"]["WarrantyTermsInput"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["WarrantyTerms"];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyTermsPublish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["WarrantyTerms"];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["PoliciesAlreadyPublishedOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["PoliciesRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyTermsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["WarrantyTerms"];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyChargeMatrixList: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            /** Format: date */
                            effectiveFrom: string;
                            /** @enum {string} */
                            state: "draft" | "published";
                            number: number | null;
                            publishedAt: string | null;
                            /** Format: int64 */
                            version: number;
                            content: components["schemas"]["ChargeMatrix"];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyChargeMatrixDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "a charge matrix",
                 *       "effectiveFrom": "2026-01-01",
                 *       "content": {
                 *         "rows": [
                 *           {
                 *             "coverage": "*",
                 *             "cause": "*",
                 *             "cost": "*",
                 *             "payer": "customer",
                 *             "basis": "tariff"
                 *           },
                 *           {
                 *             "coverage": "in",
                 *             "cause": "quality",
                 *             "cost": "*",
                 *             "payer": "manufacturer",
                 *             "basis": "free"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    effectiveFrom: string;
                    content: components["schemas"]["ChargeMatrixInput"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["ChargeMatrix"];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyChargeMatrixPublish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["ChargeMatrix"];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["PoliciesAlreadyPublishedOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["PoliciesRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyChargeMatrixShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["ChargeMatrix"];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyCustomerTariffList: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            /** Format: date */
                            effectiveFrom: string;
                            /** @enum {string} */
                            state: "draft" | "published";
                            number: number | null;
                            publishedAt: string | null;
                            /** Format: int64 */
                            version: number;
                            content: components["schemas"]["CustomerTariff"];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyCustomerTariffDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "a customer tariff",
                 *       "effectiveFrom": "2026-01-01",
                 *       "content": {
                 *         "currency": "CNY",
                 *         "operations": [
                 *           {
                 *             "code": "replace-valve",
                 *             "name": {
                 *               "en": "Replace a valve",
                 *               "zh": "更换阀门"
                 *             },
                 *             "prices": {
                 *               "tariff": 8000,
                 *               "cost": 5000
                 *             }
                 *           }
                 *         ],
                 *         "parts": [
                 *           {
                 *             "number": "VLV-012",
                 *             "kind": "common",
                 *             "name": {
                 *               "en": "Valve",
                 *               "zh": "阀门"
                 *             },
                 *             "prices": {
                 *               "tariff": 4000,
                 *               "cost": 2500
                 *             }
                 *           }
                 *         ],
                 *         "travel": {
                 *           "tariff": 5000
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    effectiveFrom: string;
                    content: components["schemas"]["CustomerTariffInput"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["CustomerTariff"];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyCustomerTariffPublish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["CustomerTariff"];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["PoliciesAlreadyPublishedOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["PoliciesRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyCustomerTariffShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["CustomerTariff"];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyShowEntitlement: {
        parameters: {
            query?: {
                /** @description Any day, past or future; today where the network is, if left out */
                on?: string;
                component?: string;
                failureMode?: string;
                /** @description Adds who pays for each kind of cost */
                cause?: "quality" | "installation" | "user" | "third_party" | "force_majeure" | "transport" | "no_fault_found";
                /** @description What whoever looked at the unit has found against the promise, with commas: serial_altered, proof_missing, proof_differs, seal_broken, unauthorised_repair, foreign_parts, wrong_installation, misuse, user_transport, supply_failure, force_majeure, consumable, outer_case, accident, foreign_software, upkeep_missed, upkeep_elsewhere, main_part_over, own_card */
                found?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                /** @description Unit id or serial number, in any spelling */
                serial: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entitlement"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["WarrantyNoTermsInForce"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyRecordReading: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                /** @description Unit id or serial number, in any spelling */
                serial: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit": "km",
                 *       "reading": 4100,
                 *       "readOn": "2026-05-01"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    unit: "hours" | "km" | "cycles";
                    /** Format: int32 */
                    reading: number;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    readOn: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        serial: string;
                        /** @enum {string} */
                        unit: "hours" | "km" | "cycles";
                        /** Format: int64 */
                        reading: number;
                        /** Format: date */
                        readOn: string;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["WarrantyReadingLowerOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["ProductsDayInFutureOrProductsBeforeProductionOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyUseBenefit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                /** @description Unit id or serial number, in any spelling */
                serial: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "component": "upkeep",
                 *       "usedOn": "2026-05-01"
                 *     }
                 */
                "application/json": {
                    /** @description A component of the model, or “*” for the whole unit */
                    component: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    usedOn: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        serial: string;
                        component: string;
                        /** Format: date */
                        usedOn: string;
                        /**
                         * Format: int64
                         * @description Visits that are left in the term, or in this year of it
                         */
                        left: number;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `warranty.no_terms_in_force`, `warranty.benefit_exhausted`, `warranty.benefit_unknown`, `warranty.not_covered`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["ProductsDayInFutureOrProductsBeforeProductionOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyListConcessions: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                state?: "asked" | "approved" | "refused";
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Concession"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyAskConcession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "for": {
                 *         "unit": "2408-117-0342"
                 *       },
                 *       "give": {
                 *         "kind": "extension",
                 *         "component": "tank",
                 *         "months": 6
                 *       },
                 *       "reason": "Delivered late by the carrier"
                 *     }
                 */
                "application/json": {
                    /** @description One unit, all units that a member sold, or all that were sold in a place */
                    for: {
                        /** @description Unit id or serial, in any spelling */
                        unit: string;
                    } | {
                        membership: string;
                    } | {
                        /** @description Administrative division (GB/T 2260): everything that members of it sold */
                        division: string;
                    };
                    give: {
                        /** @constant */
                        kind: "extension";
                        /** @description A component of the model, or “*” for the whole unit */
                        component: string;
                        /** Format: int32 */
                        months?: number;
                        /** Format: int32 */
                        days?: number;
                    } | {
                        /** @constant */
                        kind: "waiver";
                        /** @description A component of the model, or “*” for the whole unit */
                        component: string;
                        /** @enum {string} */
                        exclusion: "serial_altered" | "proof_missing" | "proof_differs" | "seal_broken" | "unauthorised_repair" | "foreign_parts" | "wrong_installation" | "misuse" | "user_transport" | "supply_failure" | "force_majeure" | "consumable" | "outer_case" | "accident" | "foreign_software" | "upkeep_missed" | "upkeep_elsewhere" | "main_part_over" | "own_card";
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Concession"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `warranty.concession_for_manufacturer`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["WarrantyWaiverForNobodyOrWarrantyNoTermsInForceOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["WarrantyExtensionLengthOrWarrantyWaiverForUnitsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyShowConcession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                concession: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Concession"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyApproveConcession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                concession: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Concession"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `warranty.people_decide`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `warranty.concession_decided`, `warranty.concession_four_eyes`, `warranty.concession_own`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    warrantyRefuseConcession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                concession: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Concession"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `warranty.people_decide`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `warranty.concession_decided`, `warranty.concession_four_eyes`, `warranty.concession_own`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceSlaPolicyList: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            /** Format: date */
                            effectiveFrom: string;
                            /** @enum {string} */
                            state: "draft" | "published";
                            number: number | null;
                            publishedAt: string | null;
                            /** Format: int64 */
                            version: number;
                            content: components["schemas"]["SlaPolicy"];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceSlaPolicyDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "an SLA policy",
                 *       "effectiveFrom": "2026-01-01",
                 *       "content": {
                 *         "timeZone": "Asia/Shanghai",
                 *         "levels": [
                 *           {
                 *             "severity": 1,
                 *             "name": {
                 *               "en": "grave: whole system down",
                 *               "zh": "一级：系统瘫痪"
                 *             }
                 *           }
                 *         ],
                 *         "calendars": [
                 *           {
                 *             "name": "desk",
                 *             "week": [
                 *               {
                 *                 "days": [
                 *                   1,
                 *                   2,
                 *                   3,
                 *                   4,
                 *                   5
                 *                 ],
                 *                 "hours": [
                 *                   {
                 *                     "from": "08:30",
                 *                     "until": "17:30"
                 *                   }
                 *                 ]
                 *               }
                 *             ],
                 *             "holidays": []
                 *           }
                 *         ],
                 *         "zones": [
                 *           {
                 *             "name": "city",
                 *             "divisions": [
                 *               "3701"
                 *             ]
                 *           },
                 *           {
                 *             "name": "province",
                 *             "divisions": [
                 *               "37"
                 *             ]
                 *           }
                 *         ],
                 *         "customerTiers": [],
                 *         "targets": [
                 *           {
                 *             "clock": "respond",
                 *             "severity": 1,
                 *             "startsAt": "reported",
                 *             "amount": {
                 *               "minutes": 5
                 *             },
                 *             "calendar": "24x7"
                 *           },
                 *           {
                 *             "clock": "on_site",
                 *             "severity": 1,
                 *             "zone": "city",
                 *             "startsAt": "reported",
                 *             "amount": {
                 *               "minutes": 40
                 *             },
                 *             "calendar": "24x7"
                 *           },
                 *           {
                 *             "clock": "on_site",
                 *             "severity": 1,
                 *             "zone": "province",
                 *             "startsAt": "reported",
                 *             "amount": {
                 *               "workingDays": 1
                 *             },
                 *             "calendar": "desk",
                 *             "pausedBy": [
                 *               "waiting_for_customer"
                 *             ]
                 *           }
                 *         ],
                 *         "breachChain": [
                 *           {
                 *             "to": "partner_lead",
                 *             "afterMinutes": 0
                 *           },
                 *           {
                 *             "to": "manufacturer_desk",
                 *             "afterMinutes": 60
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    effectiveFrom: string;
                    content: components["schemas"]["SlaPolicyInput"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["SlaPolicy"];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceSlaPolicyPublish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["SlaPolicy"];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["PoliciesAlreadyPublishedOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["PoliciesRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceSlaPolicyShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["SlaPolicy"];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceListRequests: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                state?: "triage" | "dispatched" | "done" | "cancelled";
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedServiceRequest"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceCreateRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "repair",
                 *       "unit": "2408-117-0342",
                 *       "symptomText": "no hot water since yesterday",
                 *       "customer": {
                 *         "name": "Zhang Example",
                 *         "phone": "13800004471",
                 *         "address": "1 Example Road",
                 *         "divisionCode": "370102"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ServiceRequestBodyInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedServiceRequest"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceAlreadyOpenOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `service.level_unknown`, `service.unit_unknown`, `service.reported_in_future`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceShowRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceShowClocks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Clock"][];
                        findings: components["schemas"]["Finding"][];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceShowPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                request: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceDispatchRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    membership: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceRequestClosedOrServiceVerbForbiddenOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["ServiceMemberUnableOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceFirstContactRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceRequestClosedOrServiceVerbForbiddenOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceCancelRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceRequestClosedOrServiceVerbForbiddenOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceListOrders: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                state?: "offered" | "accepted" | "scheduled" | "on_the_way" | "on_site" | "waiting_parts" | "waiting_customer" | "taken_in" | "repaired" | "signed" | "closed" | "declined" | "expired" | "cancelled" | "not_repairable";
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedWorkOrder"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceShowOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceListSlots: {
        parameters: {
            query?: {
                /** @description Now, if left out or past */
                from?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: int64 */
                            free: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceAcceptOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceVerbForbiddenOrServiceOfferOverOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceDeclineOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceVerbForbiddenOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceScheduleOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    startsAt: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `service.verb_forbidden`, `service.slot_taken`, `service.no_capacity`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["ServiceNoSuchSlotOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceDepartOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceVerbForbiddenOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceCheckInOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Latitude and longitude as the device knows them
                     * @example 36.6512,117.1201
                     */
                    place?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceVerbForbiddenOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceWaitOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    for: "parts" | "customer";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceVerbForbiddenOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceResumeOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceVerbForbiddenOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceReportOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkReportInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `service.verb_forbidden`, `service.quote_missing`, `service.quote_exceeded`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceCompleteOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `service.verb_forbidden`, `service.quote_missing`, `service.quote_exceeded`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceSignOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceVerbForbiddenOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceCloseOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceVerbForbiddenOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceCancelOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrder"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceVerbForbiddenOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceListQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Quote"][];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceQuoteOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "component": "pipes",
                 *       "cause": "user",
                 *       "failedOn": "2026-06-10",
                 *       "operations": [
                 *         "replace-valve"
                 *       ],
                 *       "parts": [
                 *         {
                 *           "number": "VLV-012",
                 *           "quantity": 1
                 *         }
                 *       ],
                 *       "travels": true
                 *     }
                 */
                "application/json": {
                    component: string;
                    /** @default null */
                    failureMode?: string | null;
                    /** @enum {string} */
                    cause: "quality" | "user" | "force_majeure";
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    failedOn: string;
                    operations: string[];
                    parts: {
                        number: string;
                        /** Format: int32 */
                        quantity: number;
                    }[];
                    /** @default false */
                    travels?: boolean;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceVerbForbiddenOrServiceTariffMissingOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["ServiceQuoteUnpricedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    serviceAgreeToQuote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Digest of all that the customer is shown */
                    hash: string;
                    /** @enum {string} */
                    state: "accepted" | "declined";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ServiceQuoteChangedOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    servicePutCapacity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parallelJobs": 2,
                 *       "slotMinutes": 60,
                 *       "week": [
                 *         {
                 *           "days": [
                 *             1,
                 *             2,
                 *             3,
                 *             4,
                 *             5,
                 *             6
                 *           ],
                 *           "hours": [
                 *             {
                 *               "from": "08:00",
                 *               "until": "18:00"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CapacityBodyInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capacity"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["ServiceHoursRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsRateCardList: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            /** Format: date */
                            effectiveFrom: string;
                            /** @enum {string} */
                            state: "draft" | "published";
                            number: number | null;
                            publishedAt: string | null;
                            /** Format: int64 */
                            version: number;
                            content: components["schemas"]["RateCard"];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsRateCardDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "a rate card",
                 *       "effectiveFrom": "2026-01-01",
                 *       "content": {
                 *         "currency": "CNY",
                 *         "labourPerHour": 8000,
                 *         "tolerancePercent": 15,
                 *         "operations": [
                 *           {
                 *             "code": "replace-tank",
                 *             "standardMinutes": 90
                 *           }
                 *         ],
                 *         "parts": [
                 *           {
                 *             "number": "TNK-200",
                 *             "price": 28600,
                 *             "kind": "own",
                 *             "models": [
                 *               "SH-200"
                 *             ]
                 *           }
                 *         ],
                 *         "travelMaximum": 5000,
                 *         "freightMaximum": 10000,
                 *         "submissionDays": 30,
                 *         "cureDays": 14,
                 *         "referAbove": 100000,
                 *         "fourEyesAbove": 500000,
                 *         "referFromScore": 50,
                 *         "appealDays": 30,
                 *         "appealDecisionDays": 14,
                 *         "agreementRequired": false,
                 *         "evidenceFor": [],
                 *         "likenessDays": 0,
                 *         "repairHoldsDays": 0
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    effectiveFrom: string;
                    content: components["schemas"]["RateCardInput"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["RateCard"];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsRateCardPublish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["RateCard"];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["PoliciesAlreadyPublishedOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["PoliciesRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsRateCardShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["RateCard"];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsCodeSetList: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            /** Format: date */
                            effectiveFrom: string;
                            /** @enum {string} */
                            state: "draft" | "published";
                            number: number | null;
                            publishedAt: string | null;
                            /** Format: int64 */
                            version: number;
                            content: components["schemas"]["CodeSet"];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsCodeSetDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "a code set",
                 *       "effectiveFrom": "2026-01-01",
                 *       "content": {
                 *         "slots": {
                 *           "symptom": [
                 *             {
                 *               "code": "leaks",
                 *               "name": {
                 *                 "en": "Leaks",
                 *                 "zh": "漏水"
                 *               }
                 *             }
                 *           ],
                 *           "section": [
                 *             {
                 *               "code": "tank",
                 *               "name": {
                 *                 "en": "Tank",
                 *                 "zh": "水箱"
                 *               }
                 *             },
                 *             {
                 *               "code": "no_fault",
                 *               "name": {
                 *                 "en": "No fault found",
                 *                 "zh": "未发现故障"
                 *               },
                 *               "noFaultFound": true
                 *             }
                 *           ]
                 *         },
                 *         "required": [
                 *           "symptom"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    effectiveFrom: string;
                    content: components["schemas"]["CodeSetInput"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["CodeSet"];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsCodeSetPublish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["CodeSet"];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["PoliciesAlreadyPublishedOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["PoliciesRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsCodeSetShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        number: number | null;
                        publishedAt: string | null;
                        /** Format: int64 */
                        version: number;
                        content: components["schemas"]["CodeSet"];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsListCodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            /** @enum {string} */
                            severity: "blocks" | "reduces" | "notes";
                            /**
                             * @description resend: the same claim again; anew: another claim; none: nothing to do
                             * @enum {string}
                             */
                            mend: "resend" | "anew" | "none";
                            /** @description Days that it can be mended in; null where there is nothing to mend */
                            days: number | null;
                            en: {
                                title: string;
                                /** @description With {names} that a finding fills from its parameters */
                                happened: string;
                                mend: string;
                                until: string;
                            };
                            zh: {
                                title: string;
                                /** @description With {names} that a finding fills from its parameters */
                                happened: string;
                                mend: string;
                                until: string;
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ClaimsRulesMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsKeepEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "application/pdf": string;
                "video/mp4": string;
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        mediaType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf" | "video/mp4";
                        /** Format: int64 */
                        sizeBytes: number;
                        /** @description Lower-case hex over the bytes as they were sent */
                        sha256: string;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrIdempotencyKeyMalformedOrIdempotencyKeyMissing"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["EvidenceEmptyOrEvidenceKindNotAllowedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsList: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                state?: "in_review" | "approved" | "partly_approved" | "rejected" | "needs_info" | "appealed" | "withdrawn" | "reversed";
                /** @description For people; without it the live ones. A client is shown those of its own mode */
                mode?: "live" | "test";
                membership?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedClaim"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsSubmit: {
        parameters: {
            query?: {
                /** @description `true` answers what would happen, and writes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "WO-26-04410",
                 *       "unit": "2408-117-0342",
                 *       "component": "tank",
                 *       "causalPart": "TNK-200",
                 *       "cause": "quality",
                 *       "failedOn": "2026-06-10",
                 *       "repairedOn": "2026-06-12",
                 *       "signedOn": "2026-06-12",
                 *       "lines": [
                 *         {
                 *           "kind": "labour",
                 *           "operation": "replace-tank",
                 *           "minutes": 95,
                 *           "claimed": {
                 *             "amount": 12000,
                 *             "currency": "CNY"
                 *           }
                 *         },
                 *         {
                 *           "kind": "part",
                 *           "partNumber": "TNK-200",
                 *           "quantity": 1,
                 *           "claimed": {
                 *             "amount": 28600,
                 *             "currency": "CNY"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ClaimBodyInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        dryRun: true;
                        decision: components["schemas"]["Decision"];
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `claims.reference_taken`, `claims.already_open`, `claims.rules_missing`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `claims.unit_unknown`, `claims.component_unknown`, `claims.currency_mismatch`, `claims.evidence_unknown`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsSubmitBatch: {
        parameters: {
            query?: {
                /** @description `true` answers what would happen, and writes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    claims: unknown[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsClaimOrder: {
        parameters: {
            query?: {
                /** @description `true` answers what would happen, and writes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The shop's own number; without it the order's */
                    reference?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        dryRun: true;
                        decision: components["schemas"]["Decision"];
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `claims.signed_after_suspension`, `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `claims.order_claimed`, `claims.reference_taken`, `claims.already_open`, `claims.rules_missing`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["ClaimsOrderIncompleteOrClaimsComponentUnknownOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsResubmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    /** @default [] */
                    lines?: ({
                        /** @constant */
                        kind: "labour";
                        operation: string;
                        /** Format: int32 */
                        minutes: number;
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["MoneyInput"];
                        /**
                         * Format: int32
                         * @description Line of the claim, counted from 1
                         */
                        line: number;
                    } | {
                        /** @constant */
                        kind: "part";
                        partNumber: string;
                        /** Format: int32 */
                        quantity: number;
                        /** @description Tag on the replaced part that goes back */
                        coreTag?: string;
                        /** @description Serial number of the part that was put in */
                        serial?: string;
                        /**
                         * @description Damaged by the causal part: it is paid when that part's own line is
                         * @constant
                         */
                        isConsequential?: true;
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["MoneyInput"];
                        /**
                         * Format: int32
                         * @description Line of the claim, counted from 1
                         */
                        line: number;
                    } | {
                        /** @constant */
                        kind: "travel";
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["MoneyInput"];
                        /**
                         * Format: int32
                         * @description Line of the claim, counted from 1
                         */
                        line: number;
                    } | {
                        /** @constant */
                        kind: "freight";
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["MoneyInput"];
                        /**
                         * Format: int32
                         * @description Line of the claim, counted from 1
                         */
                        line: number;
                    } | {
                        /** @constant */
                        kind: "other";
                        reason: string;
                        /** @description Files that prove the line: kept before with “claim-evidence” */
                        evidence?: string[];
                        claimed: components["schemas"]["MoneyInput"];
                        /**
                         * Format: int32
                         * @description Line of the claim, counted from 1
                         */
                        line: number;
                    })[];
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    signedOn?: string;
                    /** @description The meter on the day of the failure */
                    usage?: {
                        /** @enum {string} */
                        unit: "hours" | "km" | "cycles";
                        /** Format: int32 */
                        reading: number;
                    };
                    /** @description What was found at the unit against the promise */
                    found?: ("serial_altered" | "proof_missing" | "proof_differs" | "seal_broken" | "unauthorised_repair" | "foreign_parts" | "wrong_installation" | "misuse" | "user_transport" | "supply_failure" | "force_majeure" | "consumable" | "outer_case" | "accident" | "foreign_software" | "upkeep_missed" | "upkeep_elsewhere" | "main_part_over" | "own_card")[];
                    /** @description From the code set of the network; slots as in IRIS */
                    codes?: {
                        condition?: string;
                        symptom?: string;
                        section?: string;
                        defect?: string;
                        repair?: string;
                    };
                    /** @description Where the work was done: GB/T 2260 */
                    division?: string;
                    /** @description The shop's own code of who did the work; no name */
                    technician?: string;
                    /** @description Number of the work order that it is for */
                    orderNumber?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ClaimsAlreadyOpenOrClaimsStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `claims.line_unknown`, `claims.line_in_order`, `claims.line_sent_twice`, `claims.signature_in_order`, `claims.facts_in_order`, `claims.evidence_unknown`, `claims.nothing_changed`, `claims.cure_over`, `claims.not_curable`, `claims.currency_mismatch`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsApprove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `claims.people_decide`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `claims.not_in_review`, `claims.four_eyes`, `claims.own_claim`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsReject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `claims.people_decide`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `claims.not_in_review`, `claims.four_eyes`, `claims.own_claim`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsReviewMany: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    say: "approve" | "reject";
                    /** @description The one reason for all of them */
                    reason: string;
                    claims: {
                        claim: string;
                        /**
                         * Format: int64
                         * @description As it was when it was looked at
                         */
                        version?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedClaims"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `claims.people_decide`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["ClaimsNamedTwiceOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsListWaiting: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                state?: "in_review" | "appealed";
                /** @description Risk and amount: the greatest first, of equal ones the oldest; age: the oldest first */
                sort?: "risk" | "amount" | "age";
                mode?: "live" | "test";
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WaitingClaim"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ClaimsStateForbidsOrClaimsSettledAlreadyOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsAppeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lines": [
                 *         1
                 *       ],
                 *       "reason": "The tank stood behind a wall that had to be opened",
                 *       "evidence": [
                 *         {
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "note": "photo of the wall"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    lines: number[];
                    reason: string;
                    /** @default [] */
                    evidence?: {
                        /** @description What the file hashes to, as its upload answered */
                        sha256: string;
                        note: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `claims.state_forbids`, `claims.appealed_before`, `claims.already_open`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `claims.appeal_over`, `claims.cure_first`, `claims.line_unknown`, `claims.line_sent_twice`, `claims.line_not_appealable`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsDecideAppeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The photo shows the wall",
                 *       "grants": [
                 *         {
                 *           "line": 1,
                 *           "approved": {
                 *             "amount": 20000,
                 *             "currency": "CNY"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    reason: string;
                    /** @description What each line is paid from now on; a line that is not named stays as it was */
                    grants: {
                        /**
                         * Format: int32
                         * @description Line of the claim, counted from 1
                         */
                        line: number;
                        approved: components["schemas"]["MoneyInput"];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `claims.people_decide`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `claims.not_appealed`, `claims.decided_first`, `claims.four_eyes`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `claims.line_not_appealed`, `claims.line_sent_twice`, `claims.grant_out_of_range`, `claims.currency_mismatch`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsReverse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `claims.people_decide`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ClaimsStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsShowDecision: {
        parameters: {
            query?: {
                /** @description Without it, the decision that stands */
                round?: number;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsGrantGoodwill: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Third failure of the same tank",
                 *       "lines": [
                 *         {
                 *           "line": 1,
                 *           "amount": {
                 *             "amount": 8000,
                 *             "currency": "CNY"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    reason: string;
                    lines: {
                        /** Format: int32 */
                        line: number;
                        amount: {
                            /** Format: int64 */
                            amount: number;
                            currency: string;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `claims.people_decide`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["ClaimsStateForbidsOrClaimsAlreadyOpenOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `claims.goodwill_spent`, `claims.goodwill_not_outside`, `claims.goodwill_over_claimed`, `claims.line_unknown`, `claims.line_sent_twice`, `claims.currency_mismatch`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsListGoodwill: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sums: {
                            given: {
                                /** Format: int64 */
                                amount: number;
                                currency: string;
                            };
                            granted: {
                                /** Format: int64 */
                                amount: number;
                                currency: string;
                            };
                            left: {
                                /** Format: int64 */
                                amount: number;
                                currency: string;
                            };
                        }[];
                        items: components["schemas"]["GoodwillBudget"][];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsAddGoodwillBudget: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2026,
                 *       "amount": {
                 *         "amount": 5000000,
                 *         "currency": "CNY"
                 *       },
                 *       "reason": "Plan of the year"
                 *     }
                 */
                "application/json": {
                    /** Format: int32 */
                    year: number;
                    /** @description Minor units; negative takes back */
                    amount: {
                        /** Format: int64 */
                        amount: number;
                        currency: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodwillBudget"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `claims.people_decide`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["ClaimsGoodwillSpentOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    verificationCommitSeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description Of a million claims so many are drawn, rounded up
                     * @default 250000
                     */
                    sharePpm?: number;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["VerificationCommittedAlreadyOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["VerificationMonthBegunOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    verificationShowSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    verificationDrawClaims: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `verification.not_committed`, `verification.month_not_over`, `verification.drawn_already`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["VerificationTooManyClaimsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    verificationListSampled: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                /** @description Only those that were drawn; a member sees no others */
                drawn?: "true";
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SampledClaim"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    claimsShowEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "application/pdf": string;
                    "video/mp4": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    verificationRecordFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "order": "wko_01jz8k2v7n0000000000000000",
                 *       "result": "satisfied",
                 *       "comment": "Hot water again"
                 *     }
                 */
                "application/json": {
                    order: string;
                    /**
                     * @description no_contact is an attempt, and does not count
                     * @enum {string}
                     */
                    result: "satisfied" | "dissatisfied" | "no_contact";
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["VerificationOrderUnsignedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    verificationShowShare: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                membership: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpShare"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    verificationShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    verificationRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The customer had no visit on that day",
                 *       "lines": [
                 *         {
                 *           "line": 1,
                 *           "result": "false",
                 *           "note": "Call of 14:05, recorded"
                 *         },
                 *         {
                 *           "line": 2,
                 *           "result": "unclear"
                 *         }
                 *       ],
                 *       "evidence": [
                 *         "fil_01jz8k2v7n0000000000000000"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description What was done and found */
                    reason: string;
                    lines: {
                        /** Format: int32 */
                        line: number;
                        /** @enum {string} */
                        result: "true" | "false" | "unclear";
                        note?: string;
                    }[];
                    /**
                     * @description Files of the manufacturer; needed for a line that was shown false
                     * @default []
                     */
                    evidence?: string[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `verification.decided_by_you`, `verification.people_verify`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `verification.verified_already`, `verification.state_forbids`, `claims.already_open`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `verification.line_unknown`, `verification.line_twice`, `verification.evidence_missing`, `verification.file_unknown`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    verificationWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `verification.recorded_by_you`, `verification.people_verify`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["VerificationWithdrawnAlreadyOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    verificationListBreaches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                membership: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        since: string;
                        counts: {
                            /** @constant */
                            kind: "false_claim";
                            /** Format: int64 */
                            count: number;
                        }[];
                        items: {
                            /** @constant */
                            kind: "false_claim";
                            source: string;
                            /** Format: date */
                            foundOn: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    recoveryAskSupplier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "supplier": "Haibin Enamel Works",
                 *       "reference": "SR-26-0117",
                 *       "amount": {
                 *         "amount": 28600,
                 *         "currency": "CNY"
                 *       },
                 *       "dueOn": "2026-07-31"
                 *     }
                 */
                "application/json": {
                    /** @description Maker of the causal part */
                    supplier: string;
                    /** @description Your own number, by which the supplier knows the demand */
                    reference: string;
                    amount: {
                        /** Format: int64 */
                        amount: number;
                        currency: string;
                    };
                    /**
                     * Format: date
                     * @description Day by which the supplier should have paid
                     * @example 2026-03-01
                     */
                    dueOn: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recovery"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RecoveryAskedAlreadyOrRecoveryReferenceTakenOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `recovery.nothing_paid`, `recovery.currency_mismatch`, `recovery.due_before_asked`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    recoveryList: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                supplier?: string;
                state?: "asked" | "partly_got" | "denied" | "got" | "written_off";
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedRecovery"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    recoveryExport: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                supplier?: string;
                state?: "asked" | "partly_got" | "denied" | "got" | "written_off";
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    recoveryListOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpenRecovery"][];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    recoveryShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                recovery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recovery"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    recoveryReceive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                recovery: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        /** Format: int64 */
                        amount: number;
                        currency: string;
                    };
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    receivedOn: string;
                    /** @description Reference of the bank transfer */
                    reference: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recovery"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RecoveryStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            /** @description Refused: `recovery.more_than_open`, `recovery.currency_mismatch`, `recovery.received_in_future`, `idempotency.key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    recoveryDeny: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                recovery: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recovery"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RecoveryStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    recoveryWriteOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                recovery: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recovery"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RecoveryStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementClosePeriod: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["SettlementPeriodOpenOrSettlementPeriodClosedOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementListStatements: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                period?: string;
                state?: "closed" | "member_confirmed" | "papers_received" | "audited" | "approved" | "paid" | "disputed";
                membership?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedStatement"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementShowStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementListStatementLines: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StatementLine"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementConfirmStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["SettlementStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementPapersStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Day on which the papers came in; today without it
                     * @example 2026-03-01
                     */
                    receivedOn?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["SettlementStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["SettlementPapersInFutureOrSettlementPapersBeforeIssueOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementAuditStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["SettlementStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementApproveStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `settlement.people_decide`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["SettlementStateForbidsOrSettlementFourEyesOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementPayStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-01
                     */
                    paidOn: string;
                    /** @description Reference of the bank transfer */
                    reference: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `settlement.people_decide`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            /** @description Refused: `settlement.state_forbids`, `settlement.payer_approved`, `settlement.payer_decided`, `settlement.paid_already`, `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["SettlementPaidInFutureOrSettlementPaidBeforeIssueOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementDisputeStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_the_owner`, `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["SettlementStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementResolveStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["SettlementStateForbidsOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementShowDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kid: string;
                        /** @description Compact JWS (RFC 7515) over the canonical document */
                        jws: string;
                        /** @description What was signed, read out of it */
                        document: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["SettlementNotSignedYet"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementShowDocumentKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant’s slug */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: {
                            kty: string;
                            crv: string;
                            x: string;
                            y: string;
                            alg: string;
                            use: string;
                            kid: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenInvalid"];
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementListEntries: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                statement?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            businessKey: string;
                            /** @enum {string} */
                            kind: "statement" | "payment" | "reversal";
                            period: string;
                            statement: string | null;
                            /** Format: date */
                            postedOn: string;
                            postings: {
                                /** @enum {string} */
                                account: "warranty_cost" | "input_tax" | "penalties" | "member_advances" | "member_payable" | "cash";
                                membership: string | null;
                                amount: components["schemas"]["SignedMoney"];
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    settlementListBalances: {
        parameters: {
            query?: {
                membership?: string;
            };
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            account: "warranty_cost" | "input_tax" | "penalties" | "member_advances" | "member_payable" | "cash";
                            amount: components["schemas"]["SignedMoney"];
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    overviewShowToday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            url: string;
                            description: string;
                            types: ("agreement.offered.v1" | "agreement.signed.v1" | "claim.appeal_overdue.v1" | "claim.appealed.v1" | "claim.decided.v1" | "claim.reversed.v1" | "claim.submitted.v1" | "claim.to_review.v1" | "claim.withdrawn.v1" | "membership.applied.v1" | "membership.changed.v1" | "service_request.clock_breached.v1" | "service_request.nobody_left.v1" | "service_request.received.v1" | "service_request.tier_raised.v1" | "statement.approved.v1" | "statement.confirmed.v1" | "statement.disputed.v1" | "statement.issued.v1" | "statement.other_currency.v1" | "statement.paid.v1" | "statement.papers_received.v1" | "statement.resolved.v1" | "units.shipped.v1" | "webhook.disabled.v1" | "webhook.test.v1" | "work_order.appointment_booked.v1" | "work_order.clock_breached.v1" | "work_order.declined.v1" | "work_order.offer_closed.v1" | "work_order.offered.v1" | "work_order.signed.v1")[] | null;
                            /** @enum {string} */
                            state: "active" | "disabled";
                            disabledReason: ("by_hand" | "gone" | "failing") | null;
                            /** @description Since when every attempt has failed; after three days of that the webhook is disabled */
                            failingSince: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        nextCursor: null;
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://erp.lixia.example/aftercare",
                 *       "description": "ERP",
                 *       "types": [
                 *         "claim.decided.v1"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Where events are sent: https, a public host name, port 443 or 8443 */
                    url: string;
                    /** @default  */
                    description?: string;
                    /**
                     * @description Which events are sent; null sends all, also those that are added later
                     * @default null
                     */
                    types?: ("agreement.offered.v1" | "agreement.signed.v1" | "claim.appeal_overdue.v1" | "claim.appealed.v1" | "claim.decided.v1" | "claim.reversed.v1" | "claim.submitted.v1" | "claim.to_review.v1" | "claim.withdrawn.v1" | "membership.applied.v1" | "membership.changed.v1" | "service_request.clock_breached.v1" | "service_request.nobody_left.v1" | "service_request.received.v1" | "service_request.tier_raised.v1" | "statement.approved.v1" | "statement.confirmed.v1" | "statement.disputed.v1" | "statement.issued.v1" | "statement.other_currency.v1" | "statement.paid.v1" | "statement.papers_received.v1" | "statement.resolved.v1" | "units.shipped.v1" | "webhook.disabled.v1" | "webhook.test.v1" | "work_order.appointment_booked.v1" | "work_order.clock_breached.v1" | "work_order.declined.v1" | "work_order.offer_closed.v1" | "work_order.offered.v1" | "work_order.signed.v1")[] | null;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        description: string;
                        types: ("agreement.offered.v1" | "agreement.signed.v1" | "claim.appeal_overdue.v1" | "claim.appealed.v1" | "claim.decided.v1" | "claim.reversed.v1" | "claim.submitted.v1" | "claim.to_review.v1" | "claim.withdrawn.v1" | "membership.applied.v1" | "membership.changed.v1" | "service_request.clock_breached.v1" | "service_request.nobody_left.v1" | "service_request.received.v1" | "service_request.tier_raised.v1" | "statement.approved.v1" | "statement.confirmed.v1" | "statement.disputed.v1" | "statement.issued.v1" | "statement.other_currency.v1" | "statement.paid.v1" | "statement.papers_received.v1" | "statement.resolved.v1" | "units.shipped.v1" | "webhook.disabled.v1" | "webhook.test.v1" | "work_order.appointment_booked.v1" | "work_order.clock_breached.v1" | "work_order.declined.v1" | "work_order.offer_closed.v1" | "work_order.offered.v1" | "work_order.signed.v1")[] | null;
                        /** @enum {string} */
                        state: "active" | "disabled";
                        disabledReason: ("by_hand" | "gone" | "failing") | null;
                        /** @description Since when every attempt has failed; after three days of that the webhook is disabled */
                        failingSince: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** @description The live ones, newest first; events are signed with each */
                        secrets: {
                            id: string;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        /** @description Shown once: `whsec_` and 32 bytes in base64, as Standard Webhooks has them */
                        secret: string;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            409: components["responses"]["WebhooksTooManyOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["WebhooksTargetRefused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        description: string;
                        types: ("agreement.offered.v1" | "agreement.signed.v1" | "claim.appeal_overdue.v1" | "claim.appealed.v1" | "claim.decided.v1" | "claim.reversed.v1" | "claim.submitted.v1" | "claim.to_review.v1" | "claim.withdrawn.v1" | "membership.applied.v1" | "membership.changed.v1" | "service_request.clock_breached.v1" | "service_request.nobody_left.v1" | "service_request.received.v1" | "service_request.tier_raised.v1" | "statement.approved.v1" | "statement.confirmed.v1" | "statement.disputed.v1" | "statement.issued.v1" | "statement.other_currency.v1" | "statement.paid.v1" | "statement.papers_received.v1" | "statement.resolved.v1" | "units.shipped.v1" | "webhook.disabled.v1" | "webhook.test.v1" | "work_order.appointment_booked.v1" | "work_order.clock_breached.v1" | "work_order.declined.v1" | "work_order.offer_closed.v1" | "work_order.offered.v1" | "work_order.signed.v1")[] | null;
                        /** @enum {string} */
                        state: "active" | "disabled";
                        disabledReason: ("by_hand" | "gone" | "failing") | null;
                        /** @description Since when every attempt has failed; after three days of that the webhook is disabled */
                        failingSince: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** @description The live ones, newest first; events are signed with each */
                        secrets: {
                            id: string;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where events are sent: https, a public host name, port 443 or 8443 */
                    url: string;
                    /** @default  */
                    description?: string;
                    /**
                     * @description Which events are sent; null sends all, also those that are added later
                     * @default null
                     */
                    types?: ("agreement.offered.v1" | "agreement.signed.v1" | "claim.appeal_overdue.v1" | "claim.appealed.v1" | "claim.decided.v1" | "claim.reversed.v1" | "claim.submitted.v1" | "claim.to_review.v1" | "claim.withdrawn.v1" | "membership.applied.v1" | "membership.changed.v1" | "service_request.clock_breached.v1" | "service_request.nobody_left.v1" | "service_request.received.v1" | "service_request.tier_raised.v1" | "statement.approved.v1" | "statement.confirmed.v1" | "statement.disputed.v1" | "statement.issued.v1" | "statement.other_currency.v1" | "statement.paid.v1" | "statement.papers_received.v1" | "statement.resolved.v1" | "units.shipped.v1" | "webhook.disabled.v1" | "webhook.test.v1" | "work_order.appointment_booked.v1" | "work_order.clock_breached.v1" | "work_order.declined.v1" | "work_order.offer_closed.v1" | "work_order.offered.v1" | "work_order.signed.v1")[] | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        description: string;
                        types: ("agreement.offered.v1" | "agreement.signed.v1" | "claim.appeal_overdue.v1" | "claim.appealed.v1" | "claim.decided.v1" | "claim.reversed.v1" | "claim.submitted.v1" | "claim.to_review.v1" | "claim.withdrawn.v1" | "membership.applied.v1" | "membership.changed.v1" | "service_request.clock_breached.v1" | "service_request.nobody_left.v1" | "service_request.received.v1" | "service_request.tier_raised.v1" | "statement.approved.v1" | "statement.confirmed.v1" | "statement.disputed.v1" | "statement.issued.v1" | "statement.other_currency.v1" | "statement.paid.v1" | "statement.papers_received.v1" | "statement.resolved.v1" | "units.shipped.v1" | "webhook.disabled.v1" | "webhook.test.v1" | "work_order.appointment_booked.v1" | "work_order.clock_breached.v1" | "work_order.declined.v1" | "work_order.offer_closed.v1" | "work_order.offered.v1" | "work_order.signed.v1")[] | null;
                        /** @enum {string} */
                        state: "active" | "disabled";
                        disabledReason: ("by_hand" | "gone" | "failing") | null;
                        /** @description Since when every attempt has failed; after three days of that the webhook is disabled */
                        failingSince: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["WebhooksTargetRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksDisable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        description: string;
                        types: ("agreement.offered.v1" | "agreement.signed.v1" | "claim.appeal_overdue.v1" | "claim.appealed.v1" | "claim.decided.v1" | "claim.reversed.v1" | "claim.submitted.v1" | "claim.to_review.v1" | "claim.withdrawn.v1" | "membership.applied.v1" | "membership.changed.v1" | "service_request.clock_breached.v1" | "service_request.nobody_left.v1" | "service_request.received.v1" | "service_request.tier_raised.v1" | "statement.approved.v1" | "statement.confirmed.v1" | "statement.disputed.v1" | "statement.issued.v1" | "statement.other_currency.v1" | "statement.paid.v1" | "statement.papers_received.v1" | "statement.resolved.v1" | "units.shipped.v1" | "webhook.disabled.v1" | "webhook.test.v1" | "work_order.appointment_booked.v1" | "work_order.clock_breached.v1" | "work_order.declined.v1" | "work_order.offer_closed.v1" | "work_order.offered.v1" | "work_order.signed.v1")[] | null;
                        /** @enum {string} */
                        state: "active" | "disabled";
                        disabledReason: ("by_hand" | "gone" | "failing") | null;
                        /** @description Since when every attempt has failed; after three days of that the webhook is disabled */
                        failingSince: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksEnable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        description: string;
                        types: ("agreement.offered.v1" | "agreement.signed.v1" | "claim.appeal_overdue.v1" | "claim.appealed.v1" | "claim.decided.v1" | "claim.reversed.v1" | "claim.submitted.v1" | "claim.to_review.v1" | "claim.withdrawn.v1" | "membership.applied.v1" | "membership.changed.v1" | "service_request.clock_breached.v1" | "service_request.nobody_left.v1" | "service_request.received.v1" | "service_request.tier_raised.v1" | "statement.approved.v1" | "statement.confirmed.v1" | "statement.disputed.v1" | "statement.issued.v1" | "statement.other_currency.v1" | "statement.paid.v1" | "statement.papers_received.v1" | "statement.resolved.v1" | "units.shipped.v1" | "webhook.disabled.v1" | "webhook.test.v1" | "work_order.appointment_booked.v1" | "work_order.clock_breached.v1" | "work_order.declined.v1" | "work_order.offer_closed.v1" | "work_order.offered.v1" | "work_order.signed.v1")[] | null;
                        /** @enum {string} */
                        state: "active" | "disabled";
                        disabledReason: ("by_hand" | "gone" | "failing") | null;
                        /** @description Since when every attempt has failed; after three days of that the webhook is disabled */
                        failingSince: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksAddSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** @description Shown once: `whsec_` and 32 bytes in base64, as Standard Webhooks has them */
                        secret: string;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["WebhooksTwoSecretsLiveOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksEndSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change is meant for; 412 when it is no longer the current one */
                "If-Match"?: string;
            };
            path: {
                webhook: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        description: string;
                        types: ("agreement.offered.v1" | "agreement.signed.v1" | "claim.appeal_overdue.v1" | "claim.appealed.v1" | "claim.decided.v1" | "claim.reversed.v1" | "claim.submitted.v1" | "claim.to_review.v1" | "claim.withdrawn.v1" | "membership.applied.v1" | "membership.changed.v1" | "service_request.clock_breached.v1" | "service_request.nobody_left.v1" | "service_request.received.v1" | "service_request.tier_raised.v1" | "statement.approved.v1" | "statement.confirmed.v1" | "statement.disputed.v1" | "statement.issued.v1" | "statement.other_currency.v1" | "statement.paid.v1" | "statement.papers_received.v1" | "statement.resolved.v1" | "units.shipped.v1" | "webhook.disabled.v1" | "webhook.test.v1" | "work_order.appointment_booked.v1" | "work_order.clock_breached.v1" | "work_order.declined.v1" | "work_order.offer_closed.v1" | "work_order.offered.v1" | "work_order.signed.v1")[] | null;
                        /** @enum {string} */
                        state: "active" | "disabled";
                        disabledReason: ("by_hand" | "gone" | "failing") | null;
                        /** @description Since when every attempt has failed; after three days of that the webhook is disabled */
                        failingSince: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** @description The live ones, newest first; events are signed with each */
                        secrets: {
                            id: string;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["WebhooksLastSecretOrRequestConflict"];
            412: components["responses"]["RequestVersionStale"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksListDeliveries: {
        parameters: {
            query?: {
                /** @description Items of one page */
                limit?: number;
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
                state?: "pending" | "delivered" | "failed" | "held";
            };
            header?: never;
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description The `webhook-id` header, the same at every attempt */
                            event: string;
                            type: string;
                            /** @enum {string} */
                            state: "pending" | "delivered" | "failed" | "held";
                            /** Format: int64 */
                            attempts: number;
                            nextAttemptAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksShowDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook: string;
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The `webhook-id` header, the same at every attempt */
                        event: string;
                        type: string;
                        /** @enum {string} */
                        state: "pending" | "delivered" | "failed" | "held";
                        /** Format: int64 */
                        attempts: number;
                        nextAttemptAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** @description The very bytes that are sent */
                        payload: string;
                        tried: {
                            /** Format: int64 */
                            number: number;
                            /** Format: date-time */
                            at: string;
                            /** Format: int64 */
                            durationMs: number;
                            /** @enum {string} */
                            outcome: "delivered" | "refused" | "redirected" | "gone" | "timed_out" | "unreachable" | "not_allowed";
                            status: number | null;
                            /** @description The first 500 characters of what the receiver said */
                            answer: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksReplayDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook: string;
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The `webhook-id` header, the same at every attempt */
                        event: string;
                        type: string;
                        /** @enum {string} */
                        state: "pending" | "delivered" | "failed" | "held";
                        /** Format: int64 */
                        attempts: number;
                        nextAttemptAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["WebhooksDisabledOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksReplaySince: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-06-12T08:00:00Z"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Everything that was not delivered since then is sent again
                     */
                    since: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        deliveries: number;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["WebhooksDisabledOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    webhooksSendTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The `webhook-id` header, the same at every attempt */
                        event: string;
                        type: string;
                        /** @enum {string} */
                        state: "pending" | "delivered" | "failed" | "held";
                        /** Format: int64 */
                        attempts: number;
                        nextAttemptAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissingOrIdentityTestMode"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["WebhooksDisabledOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    privacyRevealCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Second follow-up call"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Kept in the audit log for ever: name nobody in it
                     * @example Asked for by letter of 3 June
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        phone: string;
                        address: string;
                        divisionCode: string;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    privacyExportCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "138 0000 4471",
                 *       "reason": "Asked for by letter of 3 June"
                 *     }
                 */
                "application/json": {
                    /** @description In any spelling */
                    phone: string;
                    /**
                     * @description Kept in the audit log for ever: name nobody in it
                     * @example Asked for by letter of 3 June
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: {
                            number: string;
                            /** Format: date-time */
                            reportedAt: string;
                            unit: {
                                serial: string;
                                model: string;
                            };
                            symptom: string;
                            customer: {
                                name: string;
                                phone: string;
                                address: string;
                                divisionCode: string;
                            };
                            /** @description Files, to be fetched under /v1/files */
                            photos: string[];
                            orders: {
                                number: string;
                                note: string | null;
                                signedBy: string | null;
                            }[];
                        }[];
                        registrations: {
                            unit: string;
                            /** Format: date */
                            purchasedOn: string;
                            name: string;
                            phone: string;
                            /** Format: date-time */
                            consentedAt: string;
                            invoice: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["PrivacyCustomerUnknownOrRequestNotFound"];
            409: components["responses"]["PrivacyTooMuchOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["PrivacyPhoneUnreadable"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    privacyEraseCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required from machine clients: repeats of one key get the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The manufacturer’s slug */
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "138 0000 4471",
                 *       "reason": "Asked for by letter of 3 June"
                 *     }
                 */
                "application/json": {
                    /** @description In any spelling */
                    phone: string;
                    /**
                     * @description Kept in the audit log for ever: name nobody in it
                     * @example Asked for by letter of 3 June
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description What stands in place of the person */
                        pseudonym: string;
                        /** Format: int64 */
                        requests: number;
                        /** Format: int64 */
                        orders: number;
                        /** Format: int64 */
                        registrations: number;
                        /** Format: int64 */
                        files: number;
                    };
                };
            };
            /** @description Refused: `request.invalid`, `idempotency.key_malformed`, `idempotency.key_missing`, `request.not_json`, `request.too_deep` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            /** @description Refused: `network.not_for_members`, `network.membership_suspended`, `identity.wrong_kind_of_caller`, `identity.permission_missing`, `identity.test_mode` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["PrivacyCustomerUnknownOrRequestNotFound"];
            409: components["responses"]["PrivacyRequestOpenOrPrivacyTooMuchOrRequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["PrivacyPhoneUnreadableOrIdempotencyKeyReused"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    privacyShowExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tenant: string;
                        /** Format: date-time */
                        at: string;
                        /**
                         * Format: int64
                         * @description Grows with each change: compare before and after to see whether anything changed meanwhile
                         */
                        historyRows: number;
                        tables: {
                            name: string;
                            /** @description Columns that hold secrets and are in no export */
                            withheld: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    privacyExportTable: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; without it, the first page */
                cursor?: string;
            };
            header?: never;
            path: {
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestBadCursor"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCallerOrIdentityPermissionMissing"];
            404: components["responses"]["RequestNotFound"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    privacyEraseTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant’s slug */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    confirm: string;
                    cursor?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        erased: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCaller"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            422: components["responses"]["PrivacyNotConfirmed"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    privacyRepeatErasures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant’s slug */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cursor?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        looked: number;
                        /** Format: int64 */
                        erased: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestNotJsonOrRequestTooDeep"];
            401: components["responses"]["IdentityTokenMissingOrIdentityTokenInvalid"];
            403: components["responses"]["IdentityWrongKindOfCaller"];
            404: components["responses"]["RequestNotFound"];
            409: components["responses"]["RequestConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["RequestWrongMediaType"];
            429: components["responses"]["RequestRateLimited"];
            500: components["responses"]["InternalDefect"];
            503: components["responses"]["DatabaseOverloadedOrIdentityKeyUnavailableOrTenancyMigrating"];
        };
    };
    pagesShowProduct: {
        parameters: {
            query?: {
                /** @description `en` or `zh`; stronger than Accept-Language */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused: `request.invalid` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `identity.token_invalid` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `products.code_unknown` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `internal.defect` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    pagesShowRequestForm: {
        parameters: {
            query?: {
                /** @description `en` or `zh`; stronger than Accept-Language */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused: `request.invalid` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `identity.token_invalid` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `products.code_unknown` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `internal.defect` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    pagesAskForService: {
        parameters: {
            query?: {
                /** @description `en` or `zh`; stronger than Accept-Language */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description Done; see Location */
            303: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: `request.invalid`, `request.not_form` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `identity.token_invalid` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.cross_site` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `products.code_unknown` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused: `request.too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.wrong_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Done */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused: `request.rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `internal.defect` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    pagesShowRegistrationForm: {
        parameters: {
            query?: {
                /** @description `en` or `zh`; stronger than Accept-Language */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused: `request.invalid` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `identity.token_invalid` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `products.code_unknown` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `internal.defect` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    pagesRegisterPurchase: {
        parameters: {
            query?: {
                /** @description `en` or `zh`; stronger than Accept-Language */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused: `request.invalid`, `request.not_form` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `identity.token_invalid` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.cross_site` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `products.code_unknown` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.wrong_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Done */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused: `request.rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `internal.defect` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    pagesShowTracking: {
        parameters: {
            query?: {
                /** @description `en` or `zh`; stronger than Accept-Language */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused: `request.invalid` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `identity.token_invalid` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `pages.link_unknown` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `internal.defect` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    pagesBookAppointment: {
        parameters: {
            query?: {
                /** @description `en` or `zh`; stronger than Accept-Language */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description Done; see Location */
            303: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: `request.invalid`, `request.not_form` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `identity.token_invalid` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.cross_site` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `pages.link_unknown` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused: `request.too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.wrong_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Done */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused: `request.rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `internal.defect` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    pagesAnswerQuote: {
        parameters: {
            query?: {
                /** @description `en` or `zh`; stronger than Accept-Language */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description Done; see Location */
            303: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: `request.invalid`, `request.not_form` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `identity.token_invalid` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.cross_site` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `pages.link_unknown` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused: `request.too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.wrong_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Done */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused: `request.rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `internal.defect` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    pagesSignOff: {
        parameters: {
            query?: {
                /** @description `en` or `zh`; stronger than Accept-Language */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description Done; see Location */
            303: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: `request.invalid`, `request.not_form` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `identity.token_invalid` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.cross_site` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `pages.link_unknown` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused: `request.too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.wrong_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Done */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused: `request.rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `internal.defect` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    pagesShowProblem: {
        parameters: {
            query?: {
                /** @description `en` or `zh`; stronger than Accept-Language */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused: `request.invalid` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `identity.token_invalid` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `request.rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `internal.defect` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Refused: `database.overloaded`, `identity.key_unavailable`, `tenancy.migrating` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
}
