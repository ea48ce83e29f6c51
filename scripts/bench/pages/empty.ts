/** Nothing at all: how long a frame takes on this machine. */
import { drawn, onFilter } from './stage.ts';

onFilter(drawn);
drawn();
