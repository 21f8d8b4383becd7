#include "core/readers/xlsx_parts.h"

#include "core/readers/safe_xml.h"
#include "core/readers/xml_scanner.h"

#include <QDir>

namespace watari::readers {

namespace {

constexpr QLatin1String kId("id");
constexpr std::size_t kItemsBetweenChecks = 4'096;

QString resolved(const QString& target, const QString& folder) {
    if (target.startsWith(u'/')) return target.mid(1);
    return QDir::cleanPath(folder.isEmpty() ? target : folder + u'/' + target);
}

bool isTrue(const QString& value) {
    return value == QLatin1String("1") || value == QLatin1String("true");
}

// ECMA-376 Part 1, 18.18.68: a veryHidden sheet is not even in the list of those that can be shown.
bool isHiddenState(const QString& state) {
    return state == QLatin1String("hidden") || state == QLatin1String("veryHidden");
}

// ECMA-376 Part 1, 22.9.2.19: _x000D_ stands for the character that XML cannot hold.
QString unescaped(QString text) {
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0;
         at = text.indexOf(QLatin1String("_x"), at + 1)) {
        if (at + 7 > text.size() || text[at + 6] != u'_') continue;
        bool ok = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&ok, 16);
        if (ok) text.replace(at, 7, QChar(code));
    }
    return text;
}

// The text of an r element.
QString runText(XmlScanner& xml) {
    QString text;
    while (xml.nextChild()) {
        if (xml.isNamed("t"))
            text += unescaped(xml.text());
        else
            xml.skip();
    }
    return text;
}

}  // namespace

QString richText(XmlScanner& xml) {
    QString text;
    while (xml.nextChild()) {
        if (xml.isNamed("t"))
            text += unescaped(xml.text());
        else if (xml.isNamed("r"))
            text += runText(xml);
        else
            xml.skip();
    }
    return text;
}

Result<Relationships> readRelationships(const QByteArray& bytes, const QString& folder) {
    SafeXml xml(bytes);
    Relationships relationships;
    while (xml.next()) {
        if (!xml.isStart() || !xml.isNamed(QLatin1String("Relationship"))) continue;
        if (xml.attribute(QLatin1String("TargetMode")) == QLatin1String("External")) continue;
        relationships.insert(xml.attribute(QLatin1String("Id")),
                             {xml.attribute(QLatin1String("Type")).section(u'/', -1),
                              resolved(xml.attribute(QLatin1String("Target")), folder)});
    }
    CHECK(xml.outcome());
    return relationships;
}

Result<Workbook> readWorkbook(const QByteArray& bytes) {
    SafeXml xml(bytes);
    Workbook workbook;
    while (xml.next()) {
        if (!xml.isStart()) continue;
        if (xml.isNamed(QLatin1String("workbookPr")) && isTrue(xml.attribute(QLatin1String("date1904"))))
            workbook.dates = DateSystem::From1904;
        if (xml.isNamed(QLatin1String("sheet")))
            workbook.sheets.push_back({xml.attribute(QLatin1String("name")), xml.namespacedAttribute(kId),
                                       isHiddenState(xml.attribute(QLatin1String("state")))});
    }
    CHECK(xml.outcome());
    return workbook;
}

Result<std::vector<QString>> readSharedStrings(const QByteArray& bytes, JobContext& job) {
    XmlScanner xml(bytes);
    std::vector<QString> strings;
    while (xml.next()) {
        if (!xml.isStart() || !xml.isNamed("si")) continue;
        if (strings.size() % kItemsBetweenChecks == 0 && job.cancelled()) return cancelledError();
        strings.push_back(richText(xml));
    }
    CHECK(xml.outcome());
    return strings;
}

Result<std::vector<bool>> readDateStyles(const QByteArray& bytes) {
    SafeXml xml(bytes);
    QHash<int, bool> customFormats;
    std::vector<bool> styles;
    bool inCellFormats = false;
    while (xml.next()) {
        if (xml.isNamed(QLatin1String("cellXfs"))) inCellFormats = xml.isStart();
        if (!xml.isStart()) continue;
        const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
        if (xml.isNamed(QLatin1String("numFmt")))
            customFormats.insert(id, isDateFormatCode(xml.attribute(QLatin1String("formatCode"))));
        if (inCellFormats && xml.isNamed(QLatin1String("xf")))
            styles.push_back(customFormats.value(id, isDateFormatId(id)));
    }
    CHECK(xml.outcome());
    return styles;
}

}  // namespace watari::readers
