import { flattenStates } from '../../statechart/structure.ts';
import { isJsonObject } from '../../json/json.ts';
import type { Check } from './check.ts';
import { statePlace } from './check.ts';

const customIds = (config: unknown): readonly string[] => {
  if (!isJsonObject(config)) return [];
  const own = typeof config['id'] === 'string' ? [config['id']] : [];
  const states = isJsonObject(config['states']) ? Object.values(config['states']) : [];
  return [...own, ...states.flatMap(customIds)];
};

/** No two states share an id, and none has a name that a state value or a path could not carry. */
export const stateIds: Check = ({ definition, structure }) => {
  const ids = customIds({ ...definition.machine.config });
  const doubled = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  return [
    ...doubled.map((id) => ({ place: 'machine', message: `two states have the id '${id}'` })),
    ...flattenStates(structure)
      .filter(({ path, key }) => path.length > 0 && !/^[a-z][A-Za-z0-9]*$/.test(key))
      .map((state) => ({ place: statePlace(state), message: 'a state is a participle or noun in camelCase' })),
  ];
};
