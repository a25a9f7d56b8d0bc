import { useSay } from '../language.ts';
import { OutcomeMark } from '../trace/outcome-mark.tsx';

/** What the product is about, shown rather than said: three steps of a decision. */
export function SignInPromise() {
  const say = useSay();
  return (
    <aside class="promise">
      <div class="promise-text">
        <h2>{say('sign_in.promise')}</h2>
        <p>{say('sign_in.promise.detail')}</p>
      </div>
      <figure class="promise-card">
        <figcaption>{say('sign_in.example')}</figcaption>
        <ol class="trace">
          <li class="trace-step">
            <OutcomeMark outcome="passed" />
            <div class="trace-text">
              <p class="trace-rule">{say('sign_in.example.warranty')}</p>
              <p class="trace-saw">{say('sign_in.example.warranty.saw')}</p>
            </div>
            <p class="trace-money">¥286.00</p>
          </li>
          <li class="trace-step">
            <OutcomeMark outcome="reduced" />
            <div class="trace-text">
              <p class="trace-rule">{say('sign_in.example.labour')}</p>
              <p class="trace-saw">{say('sign_in.example.labour.saw')}</p>
              <p class="cure reduced">{say('sign_in.example.labour.cure')}</p>
            </div>
            <p class="trace-money moved">
              <s>¥200.00</s> <b class="reduced">¥137.33</b>
            </p>
          </li>
          <li class="trace-step not_looked_at">
            <OutcomeMark outcome="not_looked_at" />
            <div class="trace-text">
              <p class="trace-rule">{say('sign_in.example.goodwill')}</p>
              <p class="trace-saw">{say('sign_in.example.goodwill.saw')}</p>
            </div>
          </li>
        </ol>
      </figure>
    </aside>
  );
}
