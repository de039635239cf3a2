import { argv } from 'node:process';
import { connect } from '../connection/connect.ts';
import { die, observed } from '../observed.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';
import { migrate } from './migrate.ts';

// Brings a file up to date, and dies behind so many statements of that; without a number, as every program does.
const [, , file = '', steps = ''] = argv;
if (steps === '') await sqliteStore({ file }).close();
else {
  let stepsLeft = Number(steps);
  migrate(
    observed(connect(file), () => {
      stepsLeft -= 1;
      if (stepsLeft === 0) die();
    }),
  );
}
