"""AES-256 in CBC mode without padding, for a Python that has nothing else. It is an example: it is slow, and its time
depends on the data. If the package `cryptography` is installed, it is used instead.

FIPS 197 for the cipher, NIST SP 800-38A for CBC.
"""


def _multiply(one, other):
    """Product in the field of 2^8 elements, modulo x^8 + x^4 + x^3 + x + 1."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one = (one << 1) ^ (0x11B if one & 0x80 else 0)
        other >>= 1
    return product


def _make_sbox():
    """The inverse of each byte in that field, then the affine map of FIPS 197, section 5.1.1."""
    power, inverse = [1], [0] * 256
    for _ in range(254):
        power.append(_multiply(power[-1], 3))
    for exponent, value in enumerate(power):
        inverse[value] = power[(255 - exponent) % 255]

    def rotated(byte, by):
        return ((byte << by) | (byte >> (8 - by))) & 0xFF

    return [i ^ rotated(i, 1) ^ rotated(i, 2) ^ rotated(i, 3) ^ rotated(i, 4) ^ 0x63 for i in inverse]


SBOX = _make_sbox()
INVERSE_SBOX = [SBOX.index(byte) for byte in range(256)]


def _tables(box, column):
    """One table for each row of the state: substitution and mixing of columns in one step, as words of 32 bits."""
    first = []
    for byte in range(256):
        a, b, c, d = (_multiply(box[byte], factor) for factor in column)
        first.append((a << 24) | (b << 16) | (c << 8) | d)
    return [[((word >> by) | (word << (32 - by))) & 0xFFFFFFFF for word in first] for by in (0, 8, 16, 24)]


ENCRYPT = _tables(SBOX, (2, 1, 1, 3))
DECRYPT = _tables(INVERSE_SBOX, (14, 9, 13, 11))


def _substituted(word):
    return int.from_bytes(bytes(SBOX[byte] for byte in word.to_bytes(4, "big")), "big")


def _expand(key):
    """The 60 words of the round keys. FIPS 197, section 5.2."""
    words = [int.from_bytes(key[start:start + 4], "big") for start in range(0, 32, 4)]
    constant = 1
    for index in range(8, 60):
        word = words[-1]
        if index % 8 == 0:
            word = _substituted(((word << 8) | (word >> 24)) & 0xFFFFFFFF) ^ (constant << 24)
            constant <<= 1
        elif index % 8 == 4:
            word = _substituted(word)
        words.append(words[-8] ^ word)
    return words


def _unmixed(word):
    """A round key as the tables of decryption need it."""
    t0, t1, t2, t3 = DECRYPT
    return t0[SBOX[word >> 24]] ^ t1[SBOX[word >> 16 & 255]] ^ t2[SBOX[word >> 8 & 255]] ^ t3[SBOX[word & 255]]


def _reverse(words):
    rounds = [words[start:start + 4] for start in range(0, 60, 4)][::-1]
    middle = [_unmixed(word) for keys in rounds[1:-1] for word in keys]
    return [*rounds[0], *middle, *rounds[-1]]


def _block(words, keys, tables, box, shift):
    """One block of four words. `shift` is 1 to encrypt and 3 to decrypt: by how many columns the rows move."""
    t0, t1, t2, t3 = tables
    columns = [(i, (i + shift) % 4, (i + 2) % 4, (i + 3 * shift) % 4) for i in range(4)]
    words = [word ^ key for word, key in zip(words, keys)]
    for start in range(4, 56, 4):
        words = [
            t0[words[i] >> 24] ^ t1[words[j] >> 16 & 255] ^ t2[words[k] >> 8 & 255] ^ t3[words[l] & 255] ^ keys[start + i]
            for i, j, k, l in columns
        ]
    return [
        (box[words[i] >> 24] << 24 | box[words[j] >> 16 & 255] << 16 | box[words[k] >> 8 & 255] << 8 | box[words[l] & 255])
        ^ keys[56 + i]
        for i, j, k, l in columns
    ]


def _words(block):
    return [int.from_bytes(block[start:start + 4], "big") for start in range(0, 16, 4)]


def _bytes(words):
    return b"".join(word.to_bytes(4, "big") for word in words)


def encrypt_cbc(key, iv, plaintext):
    keys, chain, blocks = _expand(key), _words(iv), []
    for start in range(0, len(plaintext), 16):
        block = [word ^ before for word, before in zip(_words(plaintext[start:start + 16]), chain)]
        chain = _block(block, keys, ENCRYPT, SBOX, 1)
        blocks.append(_bytes(chain))
    return b"".join(blocks)


def decrypt_cbc(key, iv, ciphertext):
    keys, chain, blocks = _reverse(_expand(key)), _words(iv), []
    for start in range(0, len(ciphertext), 16):
        block = _words(ciphertext[start:start + 16])
        opened = _block(block, keys, DECRYPT, INVERSE_SBOX, 3)
        blocks.append(_bytes(word ^ before for word, before in zip(opened, chain)))
        chain = block
    return b"".join(blocks)
