"""Signatures inside XML hold, or are told with their place; nothing is fetched for them."""

from __future__ import annotations

import base64
import re
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.application.incoming import judge_file
from storno_desktop.bootstrap import door
from storno_desktop.domain.faults import Severity
from storno_desktop.einvoice import ubl
from storno_desktop.einvoice.fatturapa import xml_write
from storno_desktop.einvoice.signed_xml.examine import (
    MAX_BYTES,
    MAX_ELEMENTS,
    MAX_PREFIXES,
    MAX_REFERENCES,
    MAX_SIGNATURES,
    examine,
)
from tests.unit.einvoice.fatturapa.samples import document
from tests.unit.einvoice.invoices import full_invoice
from tests.unit.einvoice.signed_xml.signer import (
    C14N,
    ECDSA,
    ENVELOPED,
    EXC,
    NS,
    PSS,
    Reference,
    Signer,
    canonical,
    curve_key,
    rsa_key,
)

BOUGHT = b"""<?xml version="1.0"?>
<?xml-stylesheet href="fattura.xsl"?>
<!-- made by hand -->
<p:Invoice xmlns:p="urn:p" xmlns:unused="urn:u" b="2" a="1">
  <Line xml:lang="it"> 1 &lt; 2 <!-- inside --></Line>
  <Empty></Empty><![CDATA[ ]]>
</p:Invoice>
<!-- the end -->
"""
SIGNED = "SDI-SIGNED"
XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116"
FILTER = "http://www.w3.org/2002/06/xmldsig-filter2"


def codes(content: bytes) -> list[str]:
    return [fault.code for fault in examine(content)]


@pytest.mark.parametrize(
    "signer",
    [
        Signer(),
        Signer(algorithm=PSS),
        Signer(algorithm=ECDSA, key=curve_key()),
        Signer(form=EXC),
        Signer(form=f"{EXC}WithComments"),
        Signer(form=f"{C14N}#WithComments"),
        Signer(form="http://www.w3.org/2006/12/xml-c14n11"),
        Signer((Reference(transforms=(ENVELOPED, C14N)),)),
        Signer((Reference(method=f"{NS}sha1"),)),
        Signer(
            (
                Reference(
                    transforms=(FILTER,),
                    inside=f'<f:XPath xmlns:f="{FILTER}" Filter="subtract">'
                    "/descendant::ds:Signature</f:XPath>",
                ),
            )
        ),
        Signer(
            (
                Reference(
                    transforms=(XPATH,),
                    inside="<ds:XPath> not( ancestor-or-self::ds:Signature )</ds:XPath>",
                ),
            )
        ),
    ],
)
def test_a_signature_over_the_whole_file_holds(signer: Signer) -> None:
    assert codes(signer.sign(BOUGHT)) == [SIGNED]


def test_an_exclusive_form_over_the_whole_file_holds() -> None:
    whole = canonical(etree.fromstring(BOUGHT), EXC)
    reference = Reference(transforms=(ENVELOPED, EXC), content=whole)
    assert codes(Signer((reference,), form=EXC).sign(BOUGHT)) == [SIGNED]


def test_comments_count_where_the_reference_says_so() -> None:
    whole = canonical(etree.fromstring(BOUGHT), f"{C14N}#WithComments")
    reference = Reference("#xpointer(/)", (ENVELOPED, f"{C14N}#WithComments"), whole)
    content = Signer((reference,)).sign(BOUGHT)
    assert codes(content) == [SIGNED]
    assert codes(content.replace(b"made by hand", b"made by foot")) == ["SIGNATURE-BROKEN"]


def test_a_key_given_as_numbers_is_a_key() -> None:
    numbers = rsa_key().public_key().public_numbers()
    modulus, exponent = (
        base64.b64encode(each.to_bytes((each.bit_length() + 7) // 8, "big")).decode()
        for each in (numbers.n, numbers.e)
    )
    info = (
        f"<ds:KeyValue><ds:RSAKeyValue><ds:Modulus>{modulus}</ds:Modulus>"
        f"<ds:Exponent>{exponent}</ds:Exponent></ds:RSAKeyValue></ds:KeyValue>"
    )
    assert codes(Signer(info=info).sign(BOUGHT)) == [SIGNED]


def test_the_encoding_of_the_file_does_not_matter() -> None:
    text = Signer().sign(BOUGHT).decode("utf-8")
    wide = text.replace("UTF-8", "UTF-16", 1).encode("utf-16")
    assert codes(wide) == [SIGNED]
    assert codes(text.replace("UTF-8", "ISO-8859-1", 1).encode("latin-1")) == [SIGNED]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"1 &lt; 2", b"1 &lt; 3"),
        (b'a="1"', b'a="3"'),
        (b"fattura.xsl", b"altra.xsl"),
        (b"<Empty/>", b""),
        (b"<ds:DigestValue>", b"<ds:DigestValue>AA"),
        (b"<ds:SignatureValue>", b"<ds:SignatureValue>AAAA"),
        (b'URI=""', b'URI="#nobody"'),
    ],
)
def test_whatever_is_changed_breaks_it_and_the_line_is_told(before: bytes, after: bytes) -> None:
    content = Signer().sign(BOUGHT)
    assert before in content
    line = content[: content.index(b"<ds:Signature ")].count(b"\n") + 1
    (fault,) = examine(content.replace(before, after))
    assert (fault.path, fault.code) == ("Signature", "SIGNATURE-BROKEN")
    assert fault.severity is Severity.WARNING
    assert dict(fault.params)["place"] == f":{line}"


def test_the_signature_of_another_key_is_broken() -> None:
    mine, other = (Signer(key=rsa_key(number)).sign(BOUGHT) for number in (0, 1))
    value = re.compile(rb"<ds:SignatureValue>.*</ds:SignatureValue>", re.DOTALL)
    found = value.search(other)
    assert found is not None
    assert codes(value.sub(found[0], mine)) == ["SIGNATURE-BROKEN"]


def test_a_file_laid_out_anew_says_what_was_signed() -> None:
    signed = Signer().sign(b"<a><b>1</b><c><d/></c></a>")
    laid_out = signed.replace(b"><", b">\n  <")
    assert codes(laid_out) == ["SIGNATURE-LAYOUT"]
    assert codes(laid_out.replace(b"<b>1", b"<b>2")) == ["SIGNATURE-BROKEN"]


def test_a_signature_over_a_part_alone_does_not_speak_for_the_invoice() -> None:
    source = b'<a xml:lang="ro" xmlns:n="urn:n"><b Id="b"><n:c/></b><d/></a>'
    part = b'<b xmlns:n="urn:n" Id="b" xml:lang="ro"><n:c></n:c></b>'
    content = Signer((Reference("#b", (), part),), form=EXC).sign(source)
    assert codes(content) == ["SIGNATURE-PARTIAL"]
    assert codes(content.replace(b"<d/>", b"<d>1</d>")) == ["SIGNATURE-PARTIAL"]
    assert codes(content.replace(b"<n:c/>", b"<n:e/>")) == ["SIGNATURE-BROKEN"]
    # of two things under one name nobody knows which was signed
    assert codes(content.replace(b"<d/>", b'<d Id="b"/>')) == ["SIGNATURE-BROKEN"]
    named = content.replace(b'"#b"', b"\"#xpointer(id('b'))\"")
    assert codes(named) == ["SIGNATURE-BROKEN"]  # the reference is signed too


@pytest.mark.parametrize(
    ("signer", "found"),
    [
        (Signer((Reference(), Reference("http://example.com/a.xml", ()))), "http://example.com/"),
        (Signer((Reference(), Reference("file:///etc/passwd", ()))), "file:///"),
        (Signer((Reference(), Reference(None, ()))), "Reference"),
        (Signer((Reference(transforms=("urn:other",)),)), "urn:other"),
        (Signer((Reference(transforms=(C14N, ENVELOPED)),)), ENVELOPED),
        (Signer((Reference(transforms=(XPATH,), inside="<ds:XPath>1</ds:XPath>"),)), XPATH),
        (Signer(algorithm=f"{NS}hmac-sha1"), "hmac"),
        (Signer(info="<ds:KeyName>somebody</ds:KeyName>"), "rsa-sha256"),
        (Signer(form=EXC, algorithm=ECDSA), "ecdsa"),
    ],
)
def test_what_is_not_known_here_is_told_and_never_fetched(signer: Signer, found: str) -> None:
    (fault,) = examine(signer.sign(BOUGHT))
    assert (fault.code, fault.severity) == ("SIGNATURE-UNEXAMINED", Severity.WARNING)
    assert found in dict(fault.params)["found"]


def test_a_broken_digest_is_told_though_another_one_is_not_known() -> None:
    content = Signer((Reference("http://example.com/", ()), Reference(content=b"other"))).sign(
        BOUGHT
    )
    assert codes(content) == ["SIGNATURE-BROKEN"]


def test_blanks_do_not_excuse_what_cannot_be_compared() -> None:
    signed = Signer((Reference(), Reference("http://example.com/", ()))).sign(b"<a><b/></a>")
    assert codes(signed.replace(b"<b/>", b"<b/>\n")) == ["SIGNATURE-BROKEN"]


def test_files_that_would_cost_too_much_are_not_examined() -> None:
    many = Signer((Reference(),) * (MAX_REFERENCES + 1)).sign(BOUGHT)
    assert codes(many) == ["SIGNATURE-UNEXAMINED"]
    long = Signer().sign(BOUGHT).replace(b"<Empty/>", b"<Empty>" + b"x" * MAX_BYTES + b"</Empty>")
    (fault,) = examine(long)
    line = long[: long.index(b"<ds:Signature ")].count(b"\n") + 1
    assert dict(fault.params) == {"place": f":{line}", "found": f"> {MAX_BYTES}"}


def test_neither_prefixes_nor_elements_may_make_it_long() -> None:
    names = b" ".join(b'xmlns:n%d="urn:n%d"' % (each, each) for each in range(MAX_PREFIXES + 1))
    (fault,) = examine(Signer().sign(b"<a " + names + b"/>"))
    assert dict(fault.params)["found"].startswith("xmlns")
    wide = b"<a>" + (b"<c>" + b"<b/>" * 1000 + b"</c>") * (MAX_ELEMENTS // 1000) + b"</a>"
    (fault,) = examine(Signer().sign(wide))
    assert (fault.code, dict(fault.params)["found"][:3]) == ("SIGNATURE-UNEXAMINED", "*: ")
    crowd = f'<a xmlns:ds="{NS}">{"<ds:Signature/>" * (MAX_SIGNATURES + 1)}</a>'
    (fault,) = examine(crowd.encode())
    assert dict(fault.params)["found"].startswith("Signature")
    half = b"<a>" + (b"<c>" + b"<b/>" * 1000 + b"</c>") * (MAX_ELEMENTS // 2000) + b"</a>"
    (fault,) = examine(Signer((Reference(),) * 9).sign(half))
    assert dict(fault.params)["found"].startswith("Reference × *")


def test_files_without_a_signature_say_nothing() -> None:
    for content in (
        b"<a/>",
        f'<a xmlns:ds="{NS}"/>'.encode(),
        f"<!-- {NS} <Signature> -->".encode(),
    ):
        assert examine(content) == ()
    assert codes(f'<Signature xmlns="{NS}"/>'.encode()) == ["SIGNATURE-BROKEN"]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_broken_bytes_never_crash_and_a_changed_text_never_holds(data: st.DataObject) -> None:
    whole = bytearray(Signer().sign(BOUGHT))
    for _ in range(data.draw(st.integers(1, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(32, 126))
    with suppress(Misread):
        found = codes(bytes(whole))
        if SIGNED in found:
            # only what no signature speaks of may differ: comments, or how a thing is written
            root, other = (etree.fromstring(each) for each in (Signer().sign(BOUGHT), bytes(whole)))
            assert canonical(root[0]) == canonical(other[0])


def test_an_italian_invoice_has_the_code_of_sdi_and_is_judged_as_it_stands() -> None:
    invoice = xml_write.write(document())
    signed = Signer().sign(invoice)
    (good,) = judge_file(door(), signed)
    assert [fault.code for fault in good.faults].count(SIGNED) == 1
    (bad,) = judge_file(door(), signed.replace(b"<Divisa>EUR", b"<Divisa>RON"))
    (fault,) = [fault for fault in bad.faults if fault.code == "00102"]
    assert (fault.path, fault.severity) == ("Signature", Severity.WARNING)
    assert bad.passes


def test_any_xml_is_examined() -> None:
    signed = Signer().sign(ubl.write(full_invoice()))
    (found,) = judge_file(door(), signed.replace(b"<cbc:ID>", b"<cbc:ID>x", 1))
    assert ("Signature", "SIGNATURE-BROKEN") in [(one.path, one.code) for one in found.faults]
