/** XML, and text that is nearly XML, to compare two readers. */
import fc from 'fast-check'

const PIECES = [
  ...['a', '1', ' ', '\n', '\r', '\r\n', '&', '&amp;', '&#65;', '&#x4e2d;', '&#0;', '&lt;', '&am', 'p;'],
  ...['<', '>', ']', ']]', ']]>', '<![CDATA[', '<!--', '-->', '<!-- c -->', '/', '</A>', '</b>', '</xml>'],
  ...['<A>', '<b/>', '<b>', '\u0001', '\ufeff', '你', '😀', '\ud83d', '<?x?>', '<!DOCTYPE', '="', ' x="1"'],
  ...['<A b="1">', '<A b=">"/>', "<a:b c='&lt;'>", '</a:b>', '<_1.-/>', '<中/>', '<toString/>', '<__proto__/>'],
  ...['\u00a0', '\u3000', '<A\u00a0>', '</A\u00a0>', '<\u2028/>', '<A\u2003b="1"/>'],
]
const NAMES = [
  ...['A', 'b', 'Encrypt', 'a:b', 'toString', '中', 'constructor', 'x-1.y'],
  // Unicode white space, at which the library ends a name.
  ...['Encrypt\u00a0', 'constructor\u00a0', 'A\u1680b', '\u3000A', 'b\u2028', '\ufeffb'],
]

/** Pieces in any order: hardly ever well-formed. */
export const looseXml: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 6 })
  .map((pieces) => pieces.join(''))

const text = fc
  .array(fc.constantFrom(...PIECES.filter((piece) => !/[<>]/.test(piece))), { maxLength: 4 })
  .map((pieces) => pieces.join(''))
const markup = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: text.map((inner) => `<![CDATA[${inner.replaceAll(']]>', '')}]]>`) },
  text.map((inner) => `<!--${inner}-->`),
  { weight: 1, arbitrary: looseXml },
)

/** Nested elements with text, CDATA and comments between them: nearly always well-formed. */
export const nestedXml: fc.Arbitrary<string> = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom('A', 'b', 'Encrypt') }, fc.constantFrom(...NAMES)),
      fc.constantFrom('', '', '', ' x="1"', ' x=\'&amp;\' y="2"', '\n'),
      fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, markup, tie('element')), { maxLength: 4 }),
      fc.constantFrom('', '', '', ' ', '\n'),
    )
    .map(([name, attributes, inner, space]) => `<${name}${attributes}>${inner.join('')}</${name}${space}>`),
})).element
