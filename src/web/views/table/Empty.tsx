/** What stands in place of the table where no meeting passes the filters. The ways out are offered above it. */
import { useT } from '../../i18n/Language.tsx';

export function Empty() {
  return <p className="table table-empty">{useT()('table.empty')}</p>;
}
