import { describe, it } from 'vitest';
import { memoryHarness } from './memoryHarness.ts';
import { storeConformance } from './storeConformance.ts';

const skip = (title: string, reason: string) => it(title, (context) => context.skip(reason));

storeConformance({ describe, it, skip }, memoryHarness());
