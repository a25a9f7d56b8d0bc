-- A file of invitations can be sent again: whoever was invited before is not invited twice, and two files at once meet here.
ALTER TABLE invitations ADD COLUMN file_key TEXT;
--> statement-breakpoint
CREATE UNIQUE INDEX invitations_file ON invitations (file_key) WHERE file_key IS NOT NULL AND state <> 'expired';
--> statement-breakpoint
CREATE INDEX invitations_email ON invitations (email, member_kind);
