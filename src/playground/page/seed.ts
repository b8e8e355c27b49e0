import type { Playground } from '../playground.ts';
import { PEOPLE, PLACES } from './people.ts';

/** The time of a workspace; seeding sets it back, so that what was said lies in the past. */
export type Clock = { readonly now: () => number; back: number };

export function makeClock(now: () => number = Date.now): Clock {
  const clock: Clock = { back: 0, now: () => now() - clock.back };
  return clock;
}

const MINUTE = 60_000;

/** A small workspace: two who lead, two who report to them, and a thread about a report that came late. */
export function seed(slack: Playground, clock: Clock): void {
  const { workspace } = slack;
  const bot = workspace.app.botUser;
  const { lee, noor, sam, mia } = PEOPLE;
  const person = (id: string, name: string, realName: string, isAdmin = false) =>
    workspace.addUser({ id, name, realName, isAdmin, isBot: false });
  person(lee, 'lee', 'Lee Ada');
  person(noor, 'noor', 'Noor Haddad', true);
  person(sam, 'sam', 'Sam Roe');
  person(mia, 'mia', 'Mia Chen');
  workspace.addChannel(PLACES.delivery, 'delivery', 'public', [lee, noor, sam, mia, bot]);
  // The bot is not in these, as in most channels of a real workspace.
  workspace.addChannel(PLACES.random, 'random', 'public', [lee, noor, sam, mia]);
  workspace.addChannel(PLACES.leads, 'leads', 'private', [lee, noor]);
  workspace.addChannel(PLACES.sam, 'directmessage', 'im', [lee, sam]);
  for (const id of [lee, noor]) workspace.directMessage(bot, id);

  const say = (minutesAgo: number, who: string, channel: string, text: string, thread?: string) => {
    clock.back = minutesAgo * MINUTE;
    return slack.as(who).say(channel, text, thread).ts;
  };
  const { delivery, random, leads } = PLACES;
  say(190, noor, delivery, 'Morning all. Planning moves to 14:00 today, same link.');
  const report = say(
    118,
    sam,
    delivery,
    'The quarterly report is in the shared folder now. I know it was due on Tuesday: the finance figures came in late, and I did not flag it.',
  );
  say(
    112,
    mia,
    delivery,
    'Thanks @sam. The board deck is built on page 4, so I have the rest of today to redo it.',
    report,
  );
  say(105, lee, delivery, 'Mia, what do you need from us so that the deck is out by five?', report);
  say(101, mia, delivery, 'Someone to check the numbers on slide 6.', report);
  say(98, lee, delivery, 'Sam, you are so unreliable. This is the second report in a row that came late.', report);
  say(64, mia, delivery, 'Deck is out. I wrote down what we skipped, so that we can add it next time.');
  say(41, lee, delivery, 'You are so careless, the totals on page 4 did not match again.');
  say(30, lee, leads, 'I need to talk to Sam about the report. I keep writing it and deleting it.');
  say(27, noor, leads, 'Say what happened and what you need. He knows it was late.');
  say(90, mia, random, 'There is lemon cake in the kitchen. It will not last.');
  say(85, sam, random, 'It did not.');
  say(20, sam, PLACES.sam, 'Do you have ten minutes this afternoon?');
  clock.back = 0;
}
