import { Field } from '../components/field.tsx';
import { useSay } from '../language.ts';
import type { Bound } from './use-typed.ts';

interface TenantFieldsProps {
  bind: (name: 'tenant' | 'email') => Bound;
  findProblem: (name: 'tenant' | 'email') => string | null;
}

/** Whose account it is: an e-mail means somebody only inside an organisation. */
export function TenantFields({ bind, findProblem }: TenantFieldsProps) {
  const say = useSay();
  return (
    <>
      <Field
        label={say('sign_in.tenant')}
        name="tenant"
        hint={say('sign_in.tenant.hint')}
        problem={findProblem('tenant')}
        input={{
          ...bind('tenant'),
          autocomplete: 'organization',
          autocapitalize: 'none',
          spellcheck: false,
          required: true,
        }}
      />
      <Field
        label={say('sign_in.email')}
        name="email"
        problem={findProblem('email')}
        input={{ ...bind('email'), type: 'email', autocomplete: 'username', required: true }}
      />
    </>
  );
}
