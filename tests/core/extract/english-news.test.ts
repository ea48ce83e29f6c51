/** Ways of English agency news: narrow columns, by-names, delegations told by their sender, talks of several, offices a state lacks. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const meetings = (text: string, status = 'held'): string[] =>
  read({ file: 'a.txt', text })
    .meetings.filter((m) => m.status === status)
    .map((m) => m.participants.map((p) => `${p.name ?? p.role} ${p.country}`).join(' + '));

const REST =
  ' They talked about the ports and the fisheries of the two, and of what is to be done with them.';

describe('pages', () => {
  test('a narrow column breaks no title apart', () =>
    expect(
      meetings(
        'Kenyan President Daniel Mutua met with Latvian Prime Minister\nJuris Ozols in the old town hall of the port on Sunday\nafternoon, shortly after he had come to the city\nfrom the north of the country, where the ports\nare to be made larger in the next few years.',
      ),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV']));
  test('a caption above the dateline opens no article of its own', () =>
    expect(
      meetings(
        'Minister Mutua meets Latvian minister\nForeign Minister Daniel Mutua with Latvian Foreign Minister Juris Ozols on Monday, March 9, 2026.\nTwitter / Foreign Minister Daniel Mutua\n\nNAIROBI, Kenya — Foreign Minister Daniel Mutua met with Latvian Foreign Minister Juris Ozols on Monday.' +
          REST,
      ),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV']));
  test('a sentence begins right behind a day without a space', () =>
    expect(
      meetings(
        'Kenyan President Daniel Mutua received a delegation in Nairobi on July 5.The guests were led by Latvian Prime Minister Juris Ozols.' +
          REST,
      ),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV']));
});

describe('who is meant', () => {
  test('a by-name in brackets is a name of the same person', () =>
    expect(
      meetings(
        'Indonesian President Budi Santoso (Bubu) received Latvian Prime Minister Juris Ozols on Tuesday. President Bubu then met with Kenyan President Daniel Mutua.',
      ),
    ).toEqual(['Budi Santoso ID + Juris Ozols LV', 'Budi Santoso ID + Daniel Mutua KE']));
  test('a by-name in quotation marks stands within a name', () =>
    expect(
      meetings('Kenyan President Daniel “Dan” Mutua met with Latvian Prime Minister Juris Ozols.' + REST),
    ).toEqual(['Daniel “Dan” Mutua KE + Juris Ozols LV']));
  test('heads of two delegations of which each met the host met no one else', () =>
    expect(
      meetings(
        'Kenyan President Daniel Mutua was in town. Mutua first met with a delegation led by Serbian Minister Bojan Kovar. He then met with a joint delegation led by Latvian Minister Juris Ozols.',
      ),
    ).toEqual(['Daniel Mutua KE + Bojan Kovar RS', 'Daniel Mutua KE + Juris Ozols LV']));
  test('whose delegation it is may stand in front of it', () =>
    expect(
      meetings(
        'Kenyan President Daniel Mutua received a Democratic Party of Serbia (DPS) delegation led by Bojan Kovar in Nairobi on Monday.' +
          REST,
      ),
    ).toHaveLength(1));
  test('guests are told by name between dashes', () =>
    expect(
      meetings(
        'Kenyan President Daniel Mutua hosted a reception on Monday for the three diplomats – Anna Berg of Norway, Bojan Kovar of Serbia, and Juris Ozols of Latvia.' +
          REST,
      ),
    ).toEqual(['Daniel Mutua KE + Anna Berg NO + Bojan Kovar RS + Juris Ozols LV']));
  test('a state without a president is not that of a president', () =>
    expect(
      meetings(
        'Prime Minister Ahmad Yusof began his visit on Monday. The Prime Minister then held a private four-eye meeting with President José Nunes in the palace. They talked about ports. – Bernama',
      ),
    ).toEqual(['Ahmad Yusof MY + José Nunes null']));
});

describe('what they did', () => {
  test('who receives several for talks sits down with all of them', () =>
    expect(
      meetings(
        'Kenyan President Daniel Mutua hosted Serbian Minister Bojan Kovar and Latvian Minister Juris Ozols for direct talks on Monday.' +
          REST,
      ),
    ).toEqual(['Daniel Mutua KE + Bojan Kovar RS + Juris Ozols LV']));
  test('officials of one country who meet their own envoy are its own business', () =>
    expect(
      meetings(
        'Kenyan Foreign Affairs Adviser Daniel Mutua and National Security Adviser Ruth Wanjiku held a meeting with Kenyan High Commissioner to India Paul Otieno on Monday.' +
          REST,
      ),
    ).toEqual([]));
  test('credentials are taken, too', () =>
    expect(
      meetings(
        'Kenyan President Daniel Mutua took the credentials of Ambassador of Serbia Bojan Kovar and Latvia’s Ambassador Juris Ozols on Monday.' +
          REST,
      ),
    ).toEqual(['Daniel Mutua KE + Bojan Kovar RS + Juris Ozols LV']));
});

describe('titles and lists', () => {
  test('the house of an office may stand between its rank and the name', () =>
    expect(
      meetings(
        'The Permanent Secretary, Ministry of Trade of the Republic of Kenya, Amb. Ruth Wanjiku, met Latvian Trade Minister Juris Ozols on Monday.' +
          REST,
      ),
    ).toEqual(['Ruth Wanjiku KE + Juris Ozols LV']));
  test('a bare country may stand between office and name', () =>
    expect(
      meetings(
        'Kenyan President Daniel Mutua met Foreign Minister Latvia Juris Ozols and Minister of Trade Norway, Mr. Olav Berg, on Monday.' +
          REST,
      ),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV', 'Daniel Mutua KE + Olav Berg NO']));
  test('initials begin a name, the first letter of the alphabet too', () =>
    expect(
      meetings('Kenyan President Daniel Mutua met Foreign Minister of Bangladesh A. K. Rahman Khan.' + REST),
    ).toEqual(['Daniel Mutua KE + A. K. Rahman Khan BD']));
  test('envoys are named where the news says who they are', () =>
    expect(
      meetings(
        'Envoys of two states presented their credentials to Kenyan President Daniel Mutua on Monday. Credentials are papers that tell who an envoy is. The envoys who presented their credentials were – Ambassador of Latvia Juris Ozols and High Commissioner of Ghana Kofi Addo.',
      ),
    ).toEqual(['Juris Ozols LV + Kofi Addo GH + Daniel Mutua KE']));
  test('of a group with a number no more are named', () =>
    expect(
      meetings(
        'Kenyan President Daniel Mutua on Thursday received the credentials of two new ambassadors. They are the ambassadors of Latvia, Juris Ozols, and Serbia, Bojan Kovar. On Wednesday, Mutua accredited the ambassadors of Norway, Olav Berg, and Ghana, Kofi Addo.',
      ),
    ).toEqual([
      'Daniel Mutua KE + Juris Ozols LV + Bojan Kovar RS',
      'Daniel Mutua KE + Olav Berg NO + Kofi Addo GH',
    ]));
  test('a delegation comes together', () =>
    expect(
      meetings(
        'A delegation composed of Mr. Juris Ozols, Minister of Trade of Latvia, and Presidential Adviser, Mr. Janis Berzins, was received by Kenyan President Daniel Mutua on Monday.' +
          REST,
      ),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV + Janis Berzins null']));
  test('who had the news written is at home', () =>
    expect(
      meetings(
        'President Daniel Mutua received Latvian Prime Minister Juris Ozols on Monday.' +
          REST +
          '\n\nDistributed by APO Group on behalf of The Presidency, Republic of Kenya.',
      ),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV']));
});

describe('when', () => {
  test('what lies long before an announced meeting is recalled', () =>
    expect(
      meetings(
        'Greek Minister Nikos Pappas will welcome in Athens on May 9, 2022, Latvian Minister Juris Ozols. The two ministers met in Rome in June 2021.',
        'past',
      ),
    ).toEqual(['Nikos Pappas GR + Juris Ozols LV']));
  test('the day on which a page was looked at is not the day of its news', () =>
    expect(
      meetings(
        'Thursday, September 28, 2023 | 08:29\n\nKenyan President Daniel Mutua received Latvian Prime Minister Juris Ozols in Nairobi on Tuesday, 12 November 2019.' +
          REST,
      ),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV']));
});

describe('rows of meetings', () => {
  test('a page in double space is read in paragraphs', () =>
    expect(
      meetings(
        [
          'The minister’s week in New York went on with the opening of the General Debate',
          'of the session, and with the talks that he had long wished to hold on the margins',
          'of it. On Monday, Latvian Minister Juris Ozols held a bilateral meeting with Her',
          'Excellency, Ana Rojas, Minister of Foreign Affairs of the Republic',
          'of Chile, which was about the ports and the fisheries of the two, and about all',
          'that is to be done with them in the years to come.',
        ].join('\n\n'),
      ),
    ).toEqual(['Juris Ozols LV + Ana Rojas CL']));
  test('the subject may stand right behind whom he was with', () =>
    expect(
      meetings(
        'Kenyan Foreign Minister Daniel Mutua was in Riga. With Latvian Foreign Minister Juris Ozols Mutua discussed the ports of the two, and what is to be done with them.',
      ),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV']));
  test('a short name is that of the one who holds the office', () =>
    expect(
      meetings(
        'Saudi King Hamad bin Faisal received US Minister Paul Grant on Monday. King Hamad and Grant also discussed trade. The meeting was attended by the Minister of Trade, Prince Khalid bin Hamad.',
      ),
    ).toEqual(['Hamad bin Faisal SA + Paul Grant US']));
  test('how often two have met is no meeting', () =>
    expect(
      meetings(
        'Kenyan President Daniel Mutua and Latvian President Juris Ozols have met each other six times since the year began. They like the ports and the fisheries of the two.',
      ),
    ).toEqual([]));
  test('names behind a dash are dealt out to the countries before it', () =>
    expect(
      meetings(
        'Cooperation was the topic of consultations of deputy ministers of defence of Latvia and Serbia – Juris Ozols and Bojan Kovar on Monday in Riga.' +
          REST,
      ),
    ).toEqual(['Juris Ozols LV + Bojan Kovar RS']));
  test('an office behind a name goes on without a comma', () =>
    expect(
      meetings(
        'Kenyan Minister of Defence Dr. Daniel Mutua received Bojan Kovar, the State Secretary of the Serbian Ministry of Defence in his office, and then began the session.' +
          REST,
      ),
    ).toEqual(['Daniel Mutua KE + Bojan Kovar RS']));
});

describe('envoys and their hosts', () => {
  test('the leader of a party whom an envoy calls on is of the country where he serves', () =>
    expect(
      meetings(
        'The Norwegian Ambassador to The Gambia Anna Berg paid a courtesy call on main opposition Orange Democratic Party leader Lamin Jatta.' +
          REST,
      ),
    ).toEqual(['Anna Berg NO + Lamin Jatta GM']));
  test('who hands over a message is of his sender’s country', () =>
    expect(
      meetings(
        'Kenyan President Daniel Mutua received a special message from Angolan President João Neto delivered by his Special Envoy Ana Costa.' +
          REST,
      ),
    ).toEqual(['Daniel Mutua KE + Ana Costa AO']));
  test('a minister of another state who is named without it is of the one told before', () =>
    expect(
      meetings(
        'Grant hosts Russian foreign minister at White House\n\nWASHINGTON (AP) — President Paul Grant on Wednesday welcomed the top diplomat of Moscow. Foreign Minister Oleg Tarasov came in by the side door. Earlier Wednesday, Tarasov met with Secretary of State Ruth Hill.',
      ),
    ).toContain('Oleg Tarasov RU + Ruth Hill US'));
  test('an editor’s day in square brackets is the day', () =>
    expect(
      read({
        file: 'a.txt',
        text:
          ' date 2025-02-27 Kenyan Minister Daniel Mutua met Latvian Minister Juris Ozols this evening [Wednesday 26 February] in Riga.' +
          REST,
      }).meetings[0]!.date.edtf,
    ).toBe('2025-02-26'));
});

describe('rows and seats', () => {
  test('offices and names between commas are one each', () =>
    expect(
      meetings(
        'Fijian Prime Minister Tui Vala held several bilateral meetings on the margins. He met his Norwegian counterpart, Olav Berg, Latvian Prime Minister, Juris Ozols, and Serbian Prime Minister, Bojan Kovar.',
      ),
    ).toEqual([
      'Tui Vala FJ + Olav Berg NO',
      'Tui Vala FJ + Juris Ozols LV',
      'Tui Vala FJ + Bojan Kovar RS',
    ]));
  test('who writes from a capital whose officials are named with their state is a guest there', () =>
    expect(
      meetings(
        'RIGA - Prime Minister Tan Wei Ming met Latvian President Juris Ozols in Riga on Monday, as he continues his visit.' +
          REST,
      ),
    ).toEqual(['Tan Wei Ming null + Juris Ozols LV']));
  test('what bears an article is no person', () =>
    expect(
      meetings(
        'Kenyan President Daniel Mutua and Latvian President Juris Ozols met on Monday at the Amber Gate.' +
          REST,
      ),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV']));
  test('who was called on is the host', () =>
    expect(
      meetings(
        'RIGA: Chief of Army Staff General Juris Ozols was called on by Kenyan Ambassador to Latvia Ruth Wanjiku on Monday.' +
          REST,
      ),
    ).toEqual(['Ruth Wanjiku KE + Juris Ozols LV']));
  test('what was told in talks was told to the other', () =>
    expect(
      meetings(
        'Kenyan Minister Daniel Mutua and Latvian Minister Juris Ozols agreed on trade. In telephone talks, Mutua told Ozols that the ports and the fisheries are of weight.',
      ),
    ).toEqual(['Daniel Mutua KE + Juris Ozols LV']));
});

describe('mastheads', () => {
  test('a prime minister who is not named is of the seat of power that the page writes from', () =>
    expect(
      meetings(
        'The Prime Minister met the President of the European Commission Ursula Brandt today.\n\nPrime Minister’s Office, 10 Downing Street\n\nThe leaders spoke of the close work of the UK with its friends, and of what is to be done.',
      ),
    ).toEqual(['Prime Minister GB + Ursula Brandt EU']));
  test('a second office with a rank is the next one’s', () =>
    expect(
      meetings(
        'Kenyan Minister Daniel Mutua met his Latvian counterpart, Juris Ozols, Minister of the Palace Office General Sultan bin Hamad al Said, and Deputy Prime Minister of Serbia Bojan Kovar.' +
          REST,
      )[0],
    ).toContain('Sultan bin Hamad al Said'));
});
