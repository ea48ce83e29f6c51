/** A test is no stopwatch: what is loaded on demand may take its time on a busy machine. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 15_000 });
