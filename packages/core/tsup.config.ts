import { library } from '../../tsup.base.ts';

export default library({ index: 'src/index.ts', machines: 'src/machines.ts' });
