#include "core/readers/xlsx_reader.h"

#include "core/readers/xlsx_parts.h"
#include "core/readers/zip_archive.h"

#include <QCoreApplication>
#include <QFile>

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

Error oldWorkbook() {
    return Error(ErrorCode::BadInput,
                 Tr::tr("The file is an old .xls workbook or is protected by a password."))
        .withRemedy(Tr::tr("Save it as .xlsx without a password."));
}

bool isOldWorkbook(const QByteArray& beginning) {
    return beginning.startsWith("\xD0\xCF\x11\xE0");
}

QByteArray firstBytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
}

}  // namespace

// One workbook being read.
class XlsxPackage {
public:
    XlsxPackage(ZipArchive archive, const ReadLimits& limits)
        : m_archive(std::move(archive)), m_limits(limits) {
        m_context.cellsLeft = limits.cells;
    }

    Result<void> readList(JobContext& job) {
        TRY(const QString workbookPart, findWorkbook(job));
        TRY(const QByteArray workbookXml, m_archive.read(workbookPart, job));
        TRY(const Workbook workbook, readWorkbook(workbookXml).at(workbookPart));
        TRY(m_parts, relationships(workbookPart, job));
        m_context.dates = workbook.dates;
        for (const SheetEntry& entry : workbook.sheets)
            if (m_parts.value(entry.relationshipId).type == QLatin1String("worksheet"))  // no charts, dialogs
                m_sheets.push_back(entry);
        if (m_sheets.empty()) return noWorkbook();
        return Ok();
    }

    [[nodiscard]] const std::vector<SheetEntry>& sheets() const { return m_sheets; }

    Result<Sheet> sheet(std::size_t index, JobContext& job) {
        CHECK(loadContext(job));
        const SheetEntry& entry = m_sheets.at(index);
        return readSheet(entry, job).at(Tr::tr("sheet %1").arg(entry.name));
    }

private:
    Result<Relationships> relationships(const QString& part, JobContext& job) {
        const QString name = relationshipsOf(part);
        TRY(const QByteArray xml, m_archive.read(name, job));
        return readRelationships(xml, folderOf(part)).at(name);
    }

    Result<QString> findWorkbook(JobContext& job) {
        if (!m_archive.contains(QStringLiteral("_rels/.rels"))) return noWorkbook();
        TRY(const Relationships root, relationships(QString(), job));
        const QString part = targetOfType(root, QLatin1String("officeDocument"));
        // Word and PowerPoint files have an officeDocument too.
        if (part.isEmpty() || !m_archive.contains(part) || !part.contains(QLatin1String("workbook")) ||
            !part.endsWith(QLatin1String(".xml")))
            return noWorkbook();
        return part;
    }

    // Shared texts and styles, once.
    Result<void> loadContext(JobContext& job) {
        if (std::exchange(m_contextLoaded, true)) return Ok();
        if (const QString part = targetOfType(m_parts, QLatin1String("sharedStrings")); !part.isEmpty()) {
            TRY(const QByteArray xml, m_archive.read(part, job));
            TRY(m_context.sharedStrings, readSharedStrings(xml, job).at(part));
        }
        if (const QString part = targetOfType(m_parts, QLatin1String("styles")); !part.isEmpty()) {
            TRY(const QByteArray xml, m_archive.read(part, job));
            TRY(m_context.dateStyles, readDateStyles(xml).at(part));
        }
        return Ok();
    }

    Result<Sheet> readSheet(const SheetEntry& entry, JobContext& job) {
        TRY(const QByteArray xml, m_archive.read(m_parts.value(entry.relationshipId).target, job));
        TRY(SheetRows read, readSheetRows(xml, m_context, m_limits, job));
        return Sheet{entry.name, std::move(read.rows), std::move(read.hiddenColumns), entry.isHidden};
    }

    ZipArchive m_archive;
    ReadLimits m_limits;
    Relationships m_parts;
    std::vector<SheetEntry> m_sheets;
    CellContext m_context;
    bool m_contextLoaded = false;
};

XlsxFile::XlsxFile(std::unique_ptr<XlsxPackage> package) : m_package(std::move(package)) {}
XlsxFile::XlsxFile(XlsxFile&&) noexcept = default;
XlsxFile& XlsxFile::operator=(XlsxFile&&) noexcept = default;
XlsxFile::~XlsxFile() = default;

Result<XlsxFile> XlsxFile::open(const QString& path, const ReadLimits& limits, JobContext& job) {
    if (isOldWorkbook(firstBytesOf(path))) return oldWorkbook();
    TRY(ZipArchive archive, ZipArchive::openFile(path, limits));
    auto package = std::make_unique<XlsxPackage>(std::move(archive), limits);
    CHECK(package->readList(job));
    return XlsxFile(std::move(package));
}

Result<XlsxFile> XlsxFile::open(QByteArray bytes, const ReadLimits& limits, JobContext& job) {
    if (isOldWorkbook(bytes)) return oldWorkbook();
    TRY(ZipArchive archive, ZipArchive::open(std::move(bytes), limits));
    auto package = std::make_unique<XlsxPackage>(std::move(archive), limits);
    CHECK(package->readList(job));
    return XlsxFile(std::move(package));
}

QStringList XlsxFile::sheetNames() const {
    QStringList names;
    for (const SheetEntry& entry : m_package->sheets()) names.append(entry.name);
    return names;
}

Result<Sheet> XlsxFile::sheet(qsizetype index, JobContext& job) {
    return m_package->sheet(static_cast<std::size_t>(index), job);
}

Result<std::vector<Sheet>> readXlsx(const QByteArray& bytes, const ReadLimits& limits, JobContext& job) {
    TRY(XlsxFile file, XlsxFile::open(bytes, limits, job));
    std::vector<Sheet> sheets;
    for (qsizetype i = 0; i < file.sheetNames().size(); ++i) {
        TRY(Sheet sheet, file.sheet(i, job));
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

}  // namespace watari::readers
