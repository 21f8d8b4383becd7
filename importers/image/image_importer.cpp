#include "importers/image/image_importer.h"

#include "core/base/wording.h"
#include "importers/outcome_draft.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImageImporter)
};

struct Magic {
    qsizetype at;
    QByteArrayView bytes;
    QLatin1String format;
};

constexpr Magic kMagics[] = {
    {0, "QFI\xFB", QLatin1String("qcow2")},
    {0, QByteArrayView("QED\0", 4), QLatin1String("qed")},
    {0, "KDMV", QLatin1String("vmdk")},
    {0, "COWD", QLatin1String("vmdk")},
    {0, "# Disk DescriptorFile", QLatin1String("vmdk")},
    {0, "vhdxfile", QLatin1String("vhdx")},
    {0, "conectix", QLatin1String("vpc")},  // of a growing one; a fixed one has it at its end
    {0x40, "\x7F\x10\xDA\xBE", QLatin1String("vdi")},
};

QStringList formatExtensions() {
    return {QStringLiteral("qcow2"), QStringLiteral("qed"), QStringLiteral("vmdk"),
            QStringLiteral("vhdx"),  QStringLiteral("vhd"), QStringLiteral("vdi")};
}

QStringList rawExtensions() {
    return {QStringLiteral("img"), QStringLiteral("raw")};
}

Disk diskOf(const disk::ImageFacts& facts, const Server& server) {
    Disk image;
    image.id = nextId("disk", QList<Disk>());
    image.serverId = server.id;
    image.importKey = server.importKey + QStringLiteral("/disk");
    image.target = QFileInfo(facts.path).fileName();
    image.path = facts.path;
    image.format = facts.format;
    image.capacity = facts.virtualSize;
    image.allocated = facts.allocated;
    for (const disk::ImagePart& part : facts.backingChain) image.backingChain.append(part.path);
    return image;
}

void addFindings(const disk::ImageFacts& facts, const Server& server, OutcomeDraft& draft) {
    if (facts.isEncrypted)
        draft.addFinding(
            "import.image.encrypted", Severity::Critical, facts.path,
            Tr::tr(
                "The image is encrypted, so it can be neither inspected nor migrated without its key. Have "
                "it decrypted with qemu-img convert first."),
            server.id);
    for (const disk::ImagePart& part : facts.backingChain)
        if (part.presence == disk::Presence::Missing)
            draft.addFinding(
                "import.image.backing_missing", Severity::Critical, facts.path,
                Tr::tr("The image rests on %1, which is absent, so its content is incomplete. Put that file "
                       "where the image expects it.")
                    .arg(part.path),
                server.id);
}

// An export that still runs would give half a disk.
Result<disk::ImageFacts> steadyFacts(const QString& source, JobContext& job) {
    const QFileInfo before(source);
    const qint64 size = before.size();
    const QDateTime changed = before.lastModified();
    TRY(const SourceSample sample, sampleSource(source));
    if (job.cancelled()) return cancelledError();
    TRY(disk::ImageFacts facts, disk::inspectImage(source, job));
    // A damaged header makes any image a raw one, whose content would then be taken for a disk.
    const QString expected = imageFormatOf(sample.firstBytes);
    if (!expected.isEmpty() && facts.format != expected)
        return Error(ErrorCode::BadInput,
                     Tr::tr("The file begins as %1 and cannot be read as such.").arg(expected))
            .withRemedy(Tr::tr("Copy it again from where it came."));
    const QFileInfo after(source);
    if (after.size() != size || after.lastModified() != changed)
        return Error(ErrorCode::BadInput, Tr::tr("The image changed while it was read."))
            .withRemedy(Tr::tr("Stop the guest or wait until the copy has ended, then read it again."));
    return facts;
}

}  // namespace

QString imageFormatOf(const QByteArray& firstBytes) {
    for (const Magic& magic : kMagics)
        if (QByteArrayView(firstBytes).sliced(qMin(magic.at, firstBytes.size())).startsWith(magic.bytes))
            return magic.format;
    return {};
}

ImportOutcome serverOfImage(const disk::ImageFacts& facts) {
    OutcomeDraft draft(QStringLiteral("image:") + facts.path + u'#');
    Server server;
    server.id = nextId("server", draft.inventory().servers);
    server.importKey = draft.keyScope() + QStringLiteral("server");
    server.name = QFileInfo(facts.path).completeBaseName();
    server.measuredStorage = facts.virtualSize;
    server.allocatedStorage = facts.allocated;
    draft.inventory().servers.append(server);
    draft.inventory().disks.append(diskOf(facts, server));
    addFindings(facts, server, draft);
    return draft.take();
}

ImporterMetadata ImageImporter::metadata() const {
    return {.id = QStringLiteral("image"),
            .title = Tr::tr("Disk image (qcow2, vmdk, vhdx, vhd, vdi, qed, raw)"),
            .extensions = formatExtensions() + rawExtensions(),
            .uriSchemes = {}};
}

int ImageImporter::probe(const SourceSample& sample) const {
    if (sample.kind != SourceKind::File) return 0;
    if (!imageFormatOf(sample.firstBytes).isEmpty()) return 85;
    if (hasExtension(sample.name, formatExtensions())) return 50;
    return hasExtension(sample.name, rawExtensions()) ? 40 : 0;
}

Result<ImportPreview> ImageImporter::preview(const QString& source, const ImportOptions&,
                                             JobContext& job) const {
    TRY(const disk::ImageFacts facts, disk::inspectImage(source, job).at(source));
    ImportPreview preview;
    preview.headings = {Tr::tr("Name"), Tr::tr("Format"), Tr::tr("Size"), Tr::tr("Taken up")};
    preview.rows = {{QFileInfo(source).completeBaseName(), facts.format, binaryText(facts.virtualSize),
                     binaryText(facts.allocated)}};
    return preview;
}

Result<ImportOutcome> ImageImporter::read(const QString& source, const ImportOptions&,
                                          JobContext& job) const {
    job.phase(Tr::tr("Reading the image"));
    TRY(const disk::ImageFacts facts, steadyFacts(source, job).at(source));
    return serverOfImage(facts);
}

}  // namespace watari::importers
