-- Mails that something in this tenant caused. The content is sealed while a mail waits and blank once it was accepted or
-- given up; the timer `mail.due` of its id says when it is looked at.
CREATE TABLE mails (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  recipient TEXT NOT NULL,
  language TEXT NOT NULL,
  sealed_content TEXT,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  error TEXT,
  due_at INTEGER,
  give_up_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  settled_at INTEGER
) STRICT;
--> statement-breakpoint
CREATE INDEX mails_settled ON mails (settled_at) WHERE settled_at IS NOT NULL;
