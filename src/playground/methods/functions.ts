import { type Execution, type Json, SlackError } from '../workspace.ts';
import type { Method, World } from '../world.ts';

const completeSuccess: Method = (args, world) => {
  const execution = findRunning(args, world);
  if (typeof args.outputs !== 'object' || args.outputs === null) throw new SlackError('parameter_validation_failed');
  return end(world, execution, { status: 'completed', outputs: args.outputs as Json });
};

const completeError: Method = (args, world) => {
  const execution = findRunning(args, world);
  if (typeof args.error !== 'string' || args.error === '') throw new SlackError('invalid_arguments');
  return end(world, execution, { status: 'failed', error: args.error });
};

export const functionMethods: Readonly<Record<string, Method>> = {
  'functions.completeSuccess': completeSuccess,
  'functions.completeError': completeError,
};

function findRunning(args: Json, { workspace }: World): Execution {
  const execution = workspace.executions.get(String(args.function_execution_id));
  if (execution === undefined) throw new SlackError('function_execution_not_found');
  if (execution.status !== 'running') throw new SlackError('execution_not_in_running_state');
  return execution;
}

function end({ workspace }: World, execution: Execution, how: Partial<Execution>): Json {
  Object.assign(execution, how);
  workspace.changed();
  return {};
}
