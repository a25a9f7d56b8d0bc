-- A file of invitations has one timer, which looks for those of it that are over.
CREATE INDEX invitations_open ON invitations (expires_at) WHERE state = 'open';
