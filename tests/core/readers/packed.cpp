#include "packed.h"

#include <zip.h>

namespace watari::readers::test {

namespace {
constexpr char kXml[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
constexpr char kMain[] = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
constexpr char kRelsOpen[] =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
constexpr char kOffice[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationship(const char* id, const char* type, const char* target) {
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + kOffice + "/" + type + "\" Target=\"" +
           target + "\"/>";
}
}  // namespace

QByteArray packed(const QList<Part>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* out = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(out);
    zip_t* archive = zip_open_from_source(out, ZIP_TRUNCATE, &error);
    for (const Part& part : parts) {
        zip_source_t* in = zip_source_buffer(archive, part.content.constData(),
                                             static_cast<zip_uint64_t>(part.content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), in, ZIP_FL_ENC_UTF_8);
        zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), 1'000'000'000, 0);
    }
    zip_close(archive);
    zip_source_open(out);
    zip_source_seek(out, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(out), '\0');
    zip_source_seek(out, 0, SEEK_SET);
    zip_source_read(out, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(out);
    zip_source_free(out);
    return bytes;
}

QList<Part> workbookParts(const WorkbookText& text) {
    const QByteArray workbookRels = QByteArray(kXml) + kRelsOpen +
                                    relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                                    relationship("rId2", "sharedStrings", "sharedStrings.xml") +
                                    relationship("rId3", "styles", "/xl/styles.xml") + "</Relationships>";
    const QByteArray state = text.sheetState.isEmpty() ? QByteArray() : " state=\"" + text.sheetState + "\"";
    const QByteArray workbook = QByteArray(kXml) + "<workbook " + kMain + " xmlns:r=\"" + kOffice + "\">" +
                                text.workbookProperties + "<sheets><sheet name=\"一覧\" sheetId=\"1\"" +
                                state + " r:id=\"rId1\"/></sheets></workbook>";
    const QByteArray styles =
        QByteArray(kXml) + "<styleSheet " + kMain +
        "><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
        "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" +
        text.cellFormats + "</cellXfs></styleSheet>";
    return {{QStringLiteral("_rels/.rels"), QByteArray(kXml) + kRelsOpen +
                                                relationship("rId1", "officeDocument", "xl/workbook.xml") +
                                                "</Relationships>"},
            {QStringLiteral("xl/workbook.xml"), workbook},
            {QStringLiteral("xl/_rels/workbook.xml.rels"), workbookRels},
            {QStringLiteral("xl/sharedStrings.xml"),
             QByteArray(kXml) + "<sst " + kMain + ">" + text.sharedStrings + "</sst>"},
            {QStringLiteral("xl/styles.xml"), styles},
            {QStringLiteral("xl/worksheets/sheet1.xml"), QByteArray(kXml) + "<worksheet " + kMain + ">" +
                                                             text.columns + "<sheetData>" + text.sheetData +
                                                             "</sheetData></worksheet>"}};
}

QByteArray bomb() {
    QList<Part> parts = workbookParts({.sheetData = "<row/>"});
    for (Part& part : parts)
        if (part.name.contains(QStringLiteral("sheet"))) part.content.append(QByteArray(8 << 20, ' '));
    return packed(parts);
}

}  // namespace watari::readers::test
