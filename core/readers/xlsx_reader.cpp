#include "core/readers/xlsx_reader.h"

#include "core/readers/xlsx_parts.h"
#include "core/readers/zip_archive.h"

#include <QCoreApplication>

#include <utility>

namespace watari::readers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

QString folderOf(const QString& part) {
    return part.contains(u'/') ? part.section(u'/', 0, -2) : QString();
}

QString relationshipsOf(const QString& part) {
    const QString folder = folderOf(part);
    return (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/") +
           part.section(u'/', -1) + QStringLiteral(".rels");
}

QString targetOfType(const Relationships& relationships, QLatin1String type) {
    for (const Relationship& r : relationships)
        if (r.type == type) return r.target;
    return {};
}

Error noWorkbook() {
    return Error(ErrorCode::BadInput, Tr::tr("The packed file is not an .xlsx workbook."))
        .withRemedy(Tr::tr("Save the table as an Excel workbook (.xlsx) or as CSV."));
}

// One workbook being read.
class XlsxPackage {
public:
    XlsxPackage(ZipArchive archive, const ReadLimits& limits, JobContext& job)
        : m_archive(std::move(archive)), m_limits(limits), m_job(job) {}

    Result<std::vector<Sheet>> sheets() {
        TRY(const QString workbookPart, findWorkbook());
        TRY(const QByteArray workbookXml, m_archive.read(workbookPart, m_job));
        TRY(const Workbook workbook, readWorkbook(workbookXml).at(workbookPart));
        TRY(const Relationships parts, relationships(workbookPart));
        CHECK(loadContext(parts));
        m_context.dates = workbook.dates;
        m_context.cellsLeft = m_limits.cells;
        std::vector<Sheet> sheets;
        for (const SheetEntry& entry : workbook.sheets) {
            const Relationship part = parts.value(entry.relationshipId);
            if (part.type != QLatin1String("worksheet")) continue;  // charts, dialogs
            TRY(Sheet sheet, readSheet(entry.name, part.target).at(Tr::tr("sheet %1").arg(entry.name)));
            sheets.push_back(std::move(sheet));
        }
        if (sheets.empty()) return noWorkbook();
        return sheets;
    }

private:
    Result<Relationships> relationships(const QString& part) {
        const QString name = relationshipsOf(part);
        TRY(const QByteArray xml, m_archive.read(name, m_job));
        return readRelationships(xml, folderOf(part)).at(name);
    }

    Result<QString> findWorkbook() {
        if (!m_archive.contains(QStringLiteral("_rels/.rels"))) return noWorkbook();
        TRY(const Relationships root, relationships(QString()));
        const QString part = targetOfType(root, QLatin1String("officeDocument"));
        // Word and PowerPoint files have an officeDocument too.
        if (part.isEmpty() || !m_archive.contains(part) || !part.contains(QLatin1String("workbook")) ||
            !part.endsWith(QLatin1String(".xml")))
            return noWorkbook();
        return part;
    }

    Result<void> loadContext(const Relationships& parts) {
        if (const QString part = targetOfType(parts, QLatin1String("sharedStrings")); !part.isEmpty()) {
            TRY(const QByteArray xml, m_archive.read(part, m_job));
            TRY(m_context.sharedStrings, readSharedStrings(xml, m_job).at(part));
        }
        if (const QString part = targetOfType(parts, QLatin1String("styles")); !part.isEmpty()) {
            TRY(const QByteArray xml, m_archive.read(part, m_job));
            TRY(m_context.dateStyles, readDateStyles(xml).at(part));
        }
        return Ok();
    }

    Result<Sheet> readSheet(const QString& name, const QString& part) {
        TRY(const QByteArray xml, m_archive.read(part, m_job));
        TRY(std::vector<Row> rows, readSheetRows(xml, m_context, m_limits, m_job));
        return Sheet{name, std::move(rows)};
    }

    ZipArchive m_archive;
    const ReadLimits& m_limits;
    JobContext& m_job;
    CellContext m_context;
};

}  // namespace

Result<std::vector<Sheet>> readXlsx(const QByteArray& bytes, const ReadLimits& limits, JobContext& job) {
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Error(ErrorCode::BadInput,
                     Tr::tr("The file is an old .xls workbook or is protected by a password."))
            .withRemedy(Tr::tr("Save it as .xlsx without a password."));
    TRY(ZipArchive archive, ZipArchive::open(bytes, limits));
    return XlsxPackage(std::move(archive), limits, job).sheets();
}

}  // namespace watari::readers
