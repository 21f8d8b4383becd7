#include "importers/ovf/disk_files.h"

#include "core/readers/member_name.h"

#include <QCoreApplication>
#include <QUrl>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OvfImporter)
};

constexpr qint64 kMostChunks = 100'000;

struct FormatWord {
    QLatin1String word;
    QLatin1String format;
};
// The longer word first.
constexpr FormatWord kFormats[] = {
    {QLatin1String("vmdk"), QLatin1String("vmdk")},   {QLatin1String("qcow"), QLatin1String("qcow2")},
    {QLatin1String("vhdx"), QLatin1String("vhdx")},   {QLatin1String("vhd"), QLatin1String("vpc")},
    {QLatin1String("vdi"), QLatin1String("vdi")},     {QLatin1String("raw"), QLatin1String("raw")},
    {QLatin1String("iso9660"), QLatin1String("raw")},
};

bool leadsOut(const QString& href) {
    return !readers::trySafeName(href) || !readers::trySafeName(QUrl::fromPercentEncoding(href.toUtf8()));
}

class FileFinder {
public:
    FileFinder(const Package& package, OutcomeDraft& draft) : m_package(package), m_draft(draft) {}

    FoundFile find(const OvfFile& file) {
        FoundFile found{.place = file.href.isEmpty() ? file.id : file.href};
        if (leadsOut(file.href)) {
            m_draft.addFinding(
                "import.ovf.file_outside", Severity::Critical, found.place,
                Tr::tr("The descriptor names a file outside the package, which is not opened. Have it "
                       "exported again with all files inside."));
            return found;
        }
        found.parts = file.chunkSize.isEmpty() ? wholeFile(file) : chunks(file);
        if (found.parts.isEmpty()) {
            m_draft.addFinding(
                "import.ovf.file_missing", Severity::Critical, file.href,
                Tr::tr("The package lacks the file %1 that the descriptor names. Copy or export the "
                       "package again, whole.")
                    .arg(file.href));
            return found;
        }
        found.place = found.parts.first().place();
        reportForm(file, found);
        reportSize(file, found);
        return found;
    }

private:
    [[nodiscard]] QList<PackageFile> wholeFile(const OvfFile& file) const {
        const auto found = m_package.find(file.href);
        return found ? QList<PackageFile>{*found} : QList<PackageFile>();
    }

    // "disk1.vmdk.000000000" and so on: as many as there are, or as the size tells.
    QList<PackageFile> chunks(const OvfFile& file) const {
        QList<PackageFile> parts;
        for (qint64 i = 0; i < kMostChunks; ++i) {
            const auto part = m_package.find(file.href + u'.' + QString::number(i).rightJustified(9, u'0'));
            if (!part) break;
            parts.append(*part);
        }
        // Some exporters leave a file that fits into one chunk whole.
        return parts.isEmpty() ? wholeFile(file) : parts;
    }

    void reportForm(const OvfFile& file, const FoundFile& found) {
        if (!file.chunkSize.isEmpty() && found.parts.first().place().endsWith(QLatin1String(".000000000")))
            m_draft.addFinding(
                "import.ovf.disk_chunked", Severity::Warning, found.place,
                Tr::tr("The file %1 is split into %2 parts. Join them in order before the server "
                       "moves.")
                    .arg(file.href)
                    .arg(found.parts.size()));
        if (!file.compression.isEmpty() && file.compression != QLatin1String("identity"))
            m_draft.addFinding("import.ovf.disk_compressed", Severity::Warning, found.place,
                               Tr::tr("The file %1 is compressed (%2). Unpack it before the server moves; it "
                                      "takes more room then.")
                                   .arg(file.href, file.compression));
    }

    void reportSize(const OvfFile& file, const FoundFile& found) {
        if (file.size.isEmpty()) return;
        OptionalSum sum;
        for (const PackageFile& part : found.parts) sum.add(part.size);
        const auto told = countOf(file.size);
        if (told && sum.value() && sum.value()->value() == *told) return;
        m_draft.addFinding(
            "import.ovf.file_size", Severity::Critical, found.place,
            Tr::tr("The file %1 has %2 bytes, the descriptor expects %3: it is cut off or another "
                   "one. Copy or export the package again.")
                .arg(file.href)
                .arg(sum.value().value_or(Bytes(0)).value())
                .arg(file.size));
    }

    const Package& m_package;
    OutcomeDraft& m_draft;
};

}  // namespace

QHash<QString, FoundFile> findFiles(const Package& package, const Envelope& envelope, OutcomeDraft& draft) {
    FileFinder finder(package, draft);
    QHash<QString, FoundFile> files;
    for (const OvfFile& file : envelope.files) {
        if (files.contains(file.id))
            draft.addFinding(
                "import.ovf.reference_twice", Severity::Warning, file.href,
                Tr::tr("Two files of the descriptor have the identifier %1; the first is taken. Have the "
                       "package exported again.")
                    .arg(file.id));
        else
            files.insert(file.id, finder.find(file));
    }
    return files;
}

QString diskFormatOf(const QString& formatUri) {
    const QString lower = formatUri.toLower();
    for (const FormatWord& entry : kFormats)
        if (lower.contains(entry.word)) return entry.format;
    return {};
}

}  // namespace watari::importers
