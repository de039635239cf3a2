import type { AnnouncedEffect, DeliveryContext, EffectHandler } from '@statedesk/engine';
import type { Process } from './process.ts';
import { shortly } from './describeCall.ts';
import type { DeliveryFault } from './weather.ts';
import type { World } from './world.ts';

// Some take longer than the lease of a minute that a worker holds an effect with.
const longest = 3 * 60_000;

const pauseOf = ({ dice, time }: World, fault: DeliveryFault | 'none'): number => {
  if (fault === 'hangs') return Infinity;
  return time.now() + (fault === 'is slow' ? dice.below(longest) : 0);
};

const drawFault = ({ dice, weather }: World): DeliveryFault | 'none' => {
  const { deliveries } = weather();
  const faults = Object.values(deliveries).reduce((sum, weight) => sum + weight, 0);
  return dice.weigh({ ...deliveries, none: Math.max(0, 1_000 - faults) }) ?? 'none';
};

const handle = async (world: World, of: Process, effect: AnnouncedEffect, { instanceId }: DeliveryContext) => {
  const end = world.ledger.deliver({ effect, instanceId, process: of.name });
  const fault = drawFault(world);
  const what = `${effect.type} ${shortly(effect.key)}`;
  world.tell(`${of.name} delivers ${what}${fault === 'none' ? '' : `, which ${fault}`}`);
  await new Promise<void>((resolve, reject) => {
    const run = (): Promise<void> => {
      world.tell(`${of.name} ${fault === 'throws' ? 'could not deliver' : 'has delivered'} ${what}`);
      end(fault === 'throws' ? 'failed' : 'done');
      if (fault === 'throws') reject(new Error('The other side is down'));
      else resolve();
      return Promise.resolve();
    };
    world.scheduler.add({ of, from: pauseOf(world, fault), run });
  });
};

/** The other side of every effect that a process delivers. */
export const handlersOf = (world: World, of: Process): Readonly<Record<string, EffectHandler>> =>
  Object.fromEntries(
    world.workload.handled.map((type) => [
      type,
      (effect: AnnouncedEffect, context: DeliveryContext) => handle(world, of, effect, context),
    ]),
  );
