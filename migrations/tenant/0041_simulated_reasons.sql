-- Why a claim would come to something else: what its findings say on one side alone, or otherwise.
ALTER TABLE simulated_claims ADD COLUMN reasons TEXT NOT NULL DEFAULT '[]';
