"""The callbacks of WeChat and WeCom in Python: signature, key, padding, frame, envelope. A small, strict example of a
program that is tested with the vectors.

Whatever is wrong is one exception, `Refused`, with a code.
"""

import base64
import binascii
import hashlib
import hmac
import json
import re
from urllib.parse import parse_qsl
from xml.parsers import expat

try:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    def encrypt_cbc(key, iv, plaintext):
        encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
        return encryptor.update(plaintext) + encryptor.finalize()

    def decrypt_cbc(key, iv, ciphertext):
        decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        return decryptor.update(ciphertext) + decryptor.finalize()

except ImportError:
    from aes import decrypt_cbc, encrypt_cbc

BLOCK = 32


class Refused(Exception):
    """The input must not be accepted; `code` says which layer refused it."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


# Signature


def compute_signature(*parts):
    """The signature of three parts (plain mode) or four, sorted by their bytes."""
    return hashlib.sha1(b"".join(sorted(part.encode() for part in parts))).hexdigest()


def verify_signature(given, *parts):
    if not hmac.compare_digest(given.encode(), compute_signature(*parts).encode()):
        raise Refused("INVALID_SIGNATURE")


def only_value(query, name):
    """The only value of a signed parameter; refuses one that is missing, empty or repeated."""
    value = query.get(name, "")
    values = value if isinstance(value, list) else [value]
    if len(values) != 1 or values[0] == "":
        raise Refused("INVALID_SIGNATURE")
    return values[0]


# Key, padding, frame


def decode_key(encoding_aes_key):
    if not re.fullmatch("[A-Za-z0-9]{43}", encoding_aes_key):
        raise Refused("INVALID_CREDENTIALS")
    # The last character has two bits that are not part of any byte; Python's decoder ignores them.
    return base64.b64decode(encoding_aes_key + "=")


def pad(content):
    count = BLOCK - len(content) % BLOCK
    return content + bytes([count]) * count


def unpad(padded):
    if len(padded) == 0 or len(padded) % BLOCK != 0:
        raise Refused("DECRYPT_FAILED")
    count = padded[-1]
    if not 1 <= count <= BLOCK or padded[-count:] != bytes([count]) * count:
        raise Refused("DECRYPT_FAILED")
    return padded[:-count]


def decode_base64(text):
    """Decodes base64 in its canonical form only: no white space, no other alphabet, no spare bits."""
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Refused("DECRYPT_FAILED") from None
    if base64.b64encode(content).decode() != text:
        raise Refused("DECRYPT_FAILED")
    return content


def seal(message, receive_id, key, random):
    content = message.encode()
    frame = random + len(content).to_bytes(4, "big") + content + receive_id.encode()
    return base64.b64encode(encrypt_cbc(key, key[:16], pad(frame))).decode()


def open_sealed(encrypt, key):
    """The random bytes, the message and the receiver, not authenticated yet."""
    ciphertext = decode_base64(encrypt)
    if len(ciphertext) == 0 or len(ciphertext) % BLOCK != 0:
        raise Refused("DECRYPT_FAILED")
    frame = unpad(decrypt_cbc(key, key[:16], ciphertext))
    end = 20 + int.from_bytes(frame[16:20], "big")
    if len(frame) < 20 or end > len(frame):
        raise Refused("DECRYPT_FAILED")
    try:
        return frame[:16], frame[20:end].decode(), frame[end:].decode()
    except UnicodeDecodeError:
        raise Refused("DECRYPT_FAILED") from None


# A push


STAGES = ["INVALID_SIGNATURE", "DECRYPT_FAILED", "INVALID_RECEIVE_ID"]


def open_push(credentials, query, encrypt):
    """Signature, decryption, receiver, in this order, with the current credentials and then the previous ones."""
    sets = [("current", credentials)]
    if "previous" in credentials:
        sets.append(("previous", {**credentials, **credentials["previous"]}))
    refusals = []
    for name, values in sets:
        try:
            return {**open_with(values, query, encrypt), "matched": name}
        except Refused as refused:
            refusals.append(refused)
    raise max(refusals, key=lambda refused: STAGES.index(refused.code))


def open_with(credentials, query, encrypt):
    given = only_value(query, "msg_signature")
    timestamp, nonce = only_value(query, "timestamp"), only_value(query, "nonce")
    verify_signature(given, credentials["token"], timestamp, nonce, encrypt)
    # The parts are joined without separators: 44 or more characters of the ciphertext could be moved into another part.
    if not re.fullmatch("[0-9]{10,13}", timestamp) or len(nonce) > 43:
        raise Refused("INVALID_SIGNATURE")
    random, message, receive_id = open_sealed(encrypt, decode_key(credentials["encodingAESKey"]))
    expected = credentials["receiveId"]
    if receive_id not in (expected if isinstance(expected, list) else [expected]):
        raise Refused("INVALID_RECEIVE_ID")
    return {"message": message, "receiveId": receive_id, "randomHex": random.hex()}


def parse_query(text):
    """A raw query, or an address or path with one."""
    if re.match(r"/|[A-Za-z][A-Za-z0-9+.-]*://|[^=&]*\?", text):
        text = text.split("#", 1)[0].partition("?")[2]
    query = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        query.setdefault(name, []).append(value)
    return query


def verify_url(credentials, text):
    query = parse_query(text)
    # Base64 has no spaces: a space was a "+" that has been decoded twice.
    return open_push(credentials, query, only_value(query, "echostr").replace(" ", "+"))["message"]


# Envelope


OUTER = {"toUserName": ("ToUserName", "tousername"), "agentId": ("AgentID", "agentid"), "appId": ("AppId", "appid")}
XML_SPACE = " \t\r\n"
MAX_DEPTH, MAX_ELEMENTS = 32, 2000


def parse_envelope(body):
    """The sealed text and the unsigned fields around it, of a body as text or bytes."""
    try:
        text = body.decode() if isinstance(body, bytes) else body
        text = text.removeprefix("\ufeff")
        is_json = text.lstrip(XML_SPACE).startswith("{")
        fields, nested = read_json(text) if is_json else read_xml(text)
    except (ValueError, expat.ExpatError, RecursionError):
        raise Refused("INVALID_ENVELOPE") from None
    sealed = [(name, value) for name, value in fields if name in ("Encrypt", "encrypt")]
    if len(sealed) != 1 or {"Encrypt", "encrypt"} & set(nested):
        raise Refused("INVALID_ENVELOPE")
    name, encrypt = sealed[0]
    if not isinstance(encrypt, str) or encrypt == "":
        raise Refused("INVALID_ENVELOPE")
    form = "xml" if not is_json else "json" if name == "Encrypt" else "json-lowercase"
    envelope = {"encrypt": encrypt, "format": form}
    for key, names in OUTER.items():
        values = [value for name, value in fields if name in names]
        if len(values) == 1 and type(values[0]) in (str, int, float):
            envelope[key] = str(values[0])
    return envelope


def read_json(text):
    """The top-level fields, in order, with repetitions, and the names of the nested fields."""
    names = []

    def keep(pairs):
        names.append([name for name, _ in pairs])
        return pairs

    def refuse(constant):
        raise ValueError(constant)

    pairs = json.loads(text, object_pairs_hook=keep, parse_constant=refuse)
    # The hook is called for inner objects first, so the last call is for the whole object.
    return pairs, [name for inner in names[:-1] for name in inner]


def read_xml(text):
    """The top-level fields of XML, and the names of the nested fields. Expat refuses malformed XML. Declared entities could
    make it slow, so they are refused."""
    fields, nested, path, count = [], [], [], 0

    def start(name, _attributes):
        nonlocal count
        count += 1
        if len(path) >= MAX_DEPTH or count > MAX_ELEMENTS or (not path and name != "xml"):
            raise ValueError(name)
        if len(path) == 1:
            fields.append([name, ""])
        elif path:
            nested.append(name)
            fields[-1][1] = None
        path.append(name)

    def characters(content):
        if len(path) == 2 and fields[-1][1] is not None:
            fields[-1][1] += content

    def refuse(*_):
        raise ValueError("DOCTYPE or processing instruction")

    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _name: path.pop()
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = parser.ProcessingInstructionHandler = refuse
    # Users can send control characters that XML forbids. Expat gets U+FFFD instead; no field that is read here contains
    # them.
    controls = {code: "\ufffd" for code in range(32) if chr(code) not in XML_SPACE}
    parser.Parse(text.lstrip(XML_SPACE).translate(controls).encode(), True)
    return [(name, value if value is None else value.strip(XML_SPACE)) for name, value in fields], nested


def build_envelope(fields, form):
    encrypt, signature = fields["encrypt"], fields["msgSignature"]
    timestamp, nonce = int(fields["timestamp"]), fields["nonce"]
    if form == "xml":
        return (
            f"<xml>\n<Encrypt>{cdata(encrypt)}</Encrypt>\n<MsgSignature>{cdata(signature)}</MsgSignature>\n"
            f"<TimeStamp>{timestamp}</TimeStamp>\n<Nonce>{cdata(nonce)}</Nonce>\n</xml>"
        )
    names = ("Encrypt", "MsgSignature", "TimeStamp", "Nonce")
    if form == "json-lowercase":
        names = tuple(name.lower() for name in names)
    values = dict(zip(names, (encrypt, signature, timestamp, nonce)))
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def cdata(text):
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"
