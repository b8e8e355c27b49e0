import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Execution } from '../../src/playground/workspace.ts';
import { DRAFT, type Mode, type Stage, setStage } from './stage.ts';

describe.each<Mode>(['http', 'socket'])('the workflow step, over %s', (mode) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(mode);
  });
  afterAll(() => stage.close());

  async function run(inputs: Record<string, unknown>): Promise<Execution> {
    const execution = await stage.slack.runStep('check_feedback', inputs);
    return stage.slack.until(() => (execution.status === 'running' ? undefined : execution));
  }

  test('gives the number of findings, the rewrite and the text', async () => {
    expect(await run({ text: DRAFT })).toMatchObject({
      status: 'completed',
      outputs: {
        finding_count: 1,
        rewrite: 'the report was two days late again. [what that held up]',
        reviewed_text: DRAFT,
      },
    });
  });

  test('a text with nothing to change comes back as it is', async () => {
    expect((await run({ text: 'The report was late.' })).outputs).toEqual({
      finding_count: 0,
      rewrite: 'The report was late.',
      reviewed_text: 'The report was late.',
    });
  });

  test('what comes out pings nobody', async () => {
    const { outputs } = await run({ text: '<!channel> <@U00000SAM|sam> &lt;!here&gt; you are late' });
    expect(outputs?.rewrite).toBe('@channel @sam &lt;!here&gt; you are late');
  });

  test.each([
    ['nothing', {}, 'Write the message'],
    ['something else', { text: 7 }, 'Write the message'],
    ['too much', { text: 'x'.repeat(4001) }, '4,001 characters'],
    ['what the engine fails at', { text: 'CRASH' }, 'Something went wrong on our side'],
  ])('%s fails with what to do', async (_, inputs, words) => {
    const { status, error } = await run(inputs);
    expect(status).toBe('failed');
    expect(error).toContain(words);
  });

  test('outputs that Slack does not take end in a clear error', async () => {
    stage.slack.faults.set('functions.completeSuccess', { error: 'parameter_validation_failed' });
    expect(await run({ text: DRAFT })).toMatchObject({ status: 'failed', error: expect.stringContaining('our side') });
    stage.slack.faults.clear();
  });
});
