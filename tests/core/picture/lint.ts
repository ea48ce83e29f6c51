/** Whether a text is XML, by a reader that is not ours. */
import { validateXML } from 'xmllint-wasm';

/** What libxml2 complains of; nothing where the text is well-formed. */
export async function problemsOf(text: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'picture.svg', contents: text }],
    extension: 'schema',
    schema: [{ fileName: 'any.xsd', contents: ANY }],
  });
  return errors.map((e) => e.message);
}

const ANY = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg">
<xs:element name="svg" type="xs:anyType"/></xs:schema>`;
