"""How the bytes of frozen statements lie in the database: deflated with words that all of them share."""

import zlib

_FORM = b"\x01"
"""The dictionary a body was deflated with; one that is in use never changes."""

_DICTIONARY = (
    b'"score":{"scaled":0.,"success":true,"completion":true,"duration":"PTfalse'
    b'"correctResponsesPattern":["http://adlnet.gov/expapi/activities/course"},'
    b'"definition":{"type":"http://adlnet.gov/expapi/activities/cmi.interaction","interactionType":"'
    b'matchingsequencingnumericfill-intrue-falsechoice","correctResponsesPattern":["'
    b'https://w3id.org/xapi/adl/verbs/satisfied"http://specification.openbadges.org/xapi/verbs/earned"'
    b"initializedterminatedcompletedpassedfailedprogressedcommented"
    b'"https://w3id.org/xapi/cmi5/result/extensions/progress":"https://darasa.example/xapi/extensions/place":"'
    b'{"id":"","actor":{"objectType":"Agent","account":{"homePage":"https://darasa.example/learners","name":"'
    b'"}},"verb":{"id":"http://adlnet.gov/expapi/verbs/answered","display":{"en":"answered"}},'
    b'"object":{"objectType":"Activity","id":"https://"},"result":{"response":"'
    b'"extensions":{"https://darasa.example/xapi/extensions/attempt":"}},"context":{"registration":"'
    b'","contextActivities":{"parent":[{"objectType":"Activity","id":"https://example.org/darasa/"}],'
    b'"grouping":[{"objectType":"Activity","id":"https://"},{"objectType":"Activity","id":"?version=1"}]},'
    b'"platform":"Darasa","language":"en","extensions":{"https://darasa.example/xapi/extensions/record":'
    b'{"replica":"","seq":,"lamport":,"pack_version":1},"https://darasa.example/xapi/extensions/clock":'
    b'{"session":"","recorded_at":17,"utc_offset":180,"offset":}}},"timestamp":"20-T:.Z"}'
)


def pack(body: bytes) -> bytes:
    """Return what is kept for these bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, zdict=_DICTIONARY)
    return _FORM + packer.compress(body) + packer.flush()


def unpack(kept: bytes) -> bytes:
    """Return exactly the bytes that were packed."""
    return zlib.decompressobj(-zlib.MAX_WBITS, zdict=_DICTIONARY).decompress(kept[1:])
