import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { publishVersion, type Version } from './policy.ts';
import type { Segment } from './policy-kinds.ts';
import { type Problems, readProblems } from './read-problems.ts';

interface PublishVerbProps {
  network: string;
  segment: Segment;
  version: Version;
  published: () => void;
  /** What was said against it, row by row; none while it is tried. */
  refused?: (problems: Problems) => void;
}

/** It asks once: what is published judges, and is never taken back. */
export function PublishVerb({ network, segment, version, published, refused }: PublishVerbProps) {
  const say = useSay();
  return (
    <Verb
      text={say('policies.publish')}
      tone="primary"
      detail={say('policies.publish.detail')}
      stale={{ compare: async () => [], load: published }}
      run={async () => {
        refused?.([]);
        try {
          await publishVersion(network, segment, version);
          published();
        } catch (error) {
          refused?.(readProblems(error));
          throw error;
        }
      }}
    />
  );
}
