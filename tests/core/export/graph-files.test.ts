/** The network as GraphML and GEXF, read again by other programs. */
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeGexf } from '../../../src/core/export/gexf.ts';
import { writeGraphml } from '../../../src/core/export/graphml.ts';
import { graphOf } from '../../../src/core/query/graph.ts';
import { everywhere, takeaway } from '../../fixtures/takeaway.ts';

const HOSTILE = '<script>alert("1")</script> & ]]> \u0000\u0008\ud800 "\n\' —';
const FILES = [
  ['GraphML', writeGraphml, (text: string) => graphml.parse(Graph, text, { addMissingNodes: false })],
  ['GEXF', writeGexf, (text: string) => gexf.parse(Graph, text)],
] as const;

describe.each(FILES)('%s', (_, write, parse) => {
  it('holds every node and tie of the meetings, and no other', () => {
    const from = takeaway();
    const ours = graphOf(from.data, from.meetings);
    const read = parse(write(from));
    expect(read.nodes().sort()).toEqual(ours.nodes.map((n) => n.id).sort());
    expect(read.size).toBe(ours.ties.length);
    expect(read.getNodeAttribute('o:kari-fossvik-no', 'label')).toBe('Kari Fossvik');
    expect(read.getNodeAttribute('c:NO', 'label')).toBe('Norvège');
    for (const tie of ours.ties.filter((t) => t.type !== 'member')) {
      expect(Number(read.getEdgeAttribute(tie.id, 'weight'))).toBe(tie.meetings.length);
      expect(read.getEdgeAttribute(tie.id, 'ids')).toBe(tie.meetings.join(' '));
    }
  });

  it('holds the network of the meetings chosen alone', () => {
    const all = takeaway();
    const from = takeaway({ meetings: all.meetings.filter((m) => m.id === 'day-one') });
    expect(parse(write(from)).nodes().sort()).toEqual(
      ['c:NO', 'c:PT', 'o:ingrid-halvdal-no', 'o:tomas-areias-pt'].sort(),
    );
  });

  it('is well-formed whatever a source writes', async () => {
    for (const from of [
      takeaway(),
      takeaway({ title: HOSTILE, chosen: HOSTILE }, everywhere(HOSTILE)),
      takeaway({ meetings: [] }),
    ]) {
      const result = await validateXML({
        xml: { fileName: 'graph.xml', contents: write(from) },
        normalization: 'format',
      });
      expect(result.errors).toEqual([]);
    }
  });
});

describe('GEXF', () => {
  it('says of each tie when it was met over, a vague date as all the days it may be', () => {
    const text = writeGexf(takeaway());
    const tie = /<edge id="c:CH~c:PT"[\s\S]*?<\/edge>/.exec(text)![0];
    expect(tie).toContain('<spell start="2019-06-01" end="2019-06-30"/>');
  });

  it('gives no days to a meeting that has none', () => {
    const from = takeaway();
    const undated = takeaway({ meetings: from.meetings.filter((m) => m.precision === 'undated') });
    expect(undated.meetings.length).toBeGreaterThan(0);
    expect(writeGexf(undated)).not.toContain('<spell');
  });
});
