#include "importers/ovf/package_check.h"

#include "importers/ovf/manifest.h"

#include <QCoreApplication>
#include <QSet>

#include <utility>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OvfImporter)
};

constexpr Bytes kSideFileLimit = kMiB * 4;

class PackageChecker {
public:
    PackageChecker(const Package& package, JobContext& job) : m_package(package), m_job(job) {}

    Result<QList<PackageFinding>> check(const QList<PackageFile>& referenced) {
        const QString name = m_package.companionName(QStringLiteral(".mf"));
        if (!m_package.find(name)) {
            add("import.ovf.manifest_missing", Severity::Warning, {},
                Tr::tr("The package has no manifest (.mf), so changed or damaged files cannot be noticed. "
                       "Have it "
                       "exported again with one, or compare the files with their origin."));
            return std::move(m_findings);
        }
        TRY(const QByteArray bytes, m_package.read(name, kSideFileLimit));
        CHECK(checkCertificate(bytes));
        auto lines = readManifest(bytes);
        if (!lines) {
            add("import.ovf.manifest_damaged", Severity::Critical, m_package.find(name)->place(),
                Tr::tr("The manifest cannot be read, so no file was checked: %1").arg(lines.error().text()));
            return std::move(m_findings);
        }
        CHECK(checkDigests(*lines));
        reportUnlisted(referenced);
        return std::move(m_findings);
    }

private:
    void add(const char* rule, Severity severity, const QString& file, const QString& text) {
        m_findings.append({file, rule, severity, text});
    }

    Result<void> checkDigests(const QList<ManifestLine>& lines) {
        m_job.phase(Tr::tr("Checking the digests of the files"));
        ByteProgress progress;
        for (const ManifestLine& line : lines)
            if (const auto file = m_package.find(line.file); file && hashOf(line.algorithm))
                progress.total += file->size;
        for (const ManifestLine& line : lines) {
            if (m_job.cancelled()) return cancelledError();
            CHECK(checkLine(line, progress).at(line.file));
        }
        return Ok();
    }

    Result<void> checkLine(const ManifestLine& line, ByteProgress& progress) {
        const auto file = m_package.find(line.file);
        if (!file) {
            add("import.ovf.manifest_file_missing", Severity::Critical, line.file,
                Tr::tr(
                    "The manifest names the file %1, which the package lacks. Copy the package again, whole.")
                    .arg(line.file));
            return Ok();
        }
        m_listed.insert(file->place());
        const auto algorithm = hashOf(line.algorithm);
        if (!algorithm) {
            add("import.ovf.manifest_algorithm", Severity::Warning, file->place(),
                Tr::tr(
                    "The manifest's digest of %1 is of the kind %2, which is not known, so the file was not "
                    "checked. Have the package exported again with SHA-256.")
                    .arg(line.file, line.algorithm));
            return Ok();
        }
        return compare(line, *file, *algorithm, progress);
    }

    Result<void> compare(const ManifestLine& line, const PackageFile& file,
                         QCryptographicHash::Algorithm algorithm, ByteProgress& progress) {
        QCryptographicHash hash(algorithm);
        CHECK(streamFile(file, progress, m_job, [&](QByteArrayView bytes) { hash.addData(bytes); }));
        progress.before += file.size;
        const QByteArray found = hash.result();
        if (found != line.digest)
            add("import.ovf.digest_mismatch", Severity::Critical, file.place(),
                Tr::tr("The file %1 is not the one that was exported: the manifest expects %2 %3, its "
                       "content has "
                       "%4. Do not migrate from it; copy or export the package again.")
                    .arg(line.file, line.algorithm, QString::fromLatin1(line.digest.toHex()),
                         QString::fromLatin1(found.toHex())));
        return Ok();
    }

    void reportUnlisted(const QList<PackageFile>& referenced) {
        QSet<QString> told;
        QList<PackageFile> files = referenced;
        if (const auto descriptor = m_package.find(m_package.descriptorName())) files.prepend(*descriptor);
        for (const PackageFile& file : files) {
            if (m_listed.contains(file.place()) || told.contains(file.place())) continue;
            told.insert(file.place());
            add("import.ovf.digest_unlisted", Severity::Warning, file.place(),
                Tr::tr("The manifest lacks this file, so a change of it cannot be noticed. Have the package "
                       "exported "
                       "again, or compare the file with its origin."));
        }
    }

    Result<void> checkCertificate(const QByteArray& manifest) {
        const QString name = m_package.companionName(QStringLiteral(".cert"));
        const auto file = m_package.find(name);
        if (!file) return Ok();
        TRY(const QByteArray bytes, m_package.read(name, kSideFileLimit));
        const auto facts = checkSignature(bytes, manifest);
        if (!facts)
            add("import.ovf.signature_damaged", Severity::Warning, file->place(),
                Tr::tr("The package's signature cannot be read: %1").arg(facts.error().text()));
        else
            reportSignature(*facts, file->place());
        return Ok();
    }

    void reportSignature(const SignatureFacts& facts, const QString& place) {
        const QString signer =
            facts.isSelfSigned ? Tr::tr("%1 (self-signed, so anybody may have made it)").arg(facts.subject)
                               : Tr::tr("%1 (certified by %2)").arg(facts.subject, facts.issuer);
        switch (facts.state) {
            case SignatureState::Valid:
                return add(
                    "import.ovf.signature_valid", Severity::Information, place,
                    Tr::tr(
                        "The manifest is signed by %1, and the signature fits. Whether the signer is to be "
                        "trusted was not checked.")
                        .arg(signer));
            case SignatureState::Invalid:
                return add(
                    "import.ovf.signature_invalid", Severity::Critical, place,
                    Tr::tr("The signature of %1 does not fit the manifest: one of them was changed. Do not "
                           "migrate from the package; have it exported again.")
                        .arg(signer));
            case SignatureState::Unchecked:
                return add("import.ovf.signature_unchecked", Severity::Warning, place,
                           Tr::tr("The signature of %1 was not checked: %2.").arg(signer, facts.problem));
        }
    }

    const Package& m_package;
    JobContext& m_job;
    QList<PackageFinding> m_findings;
    QSet<QString> m_listed;
};

}  // namespace

Result<QList<PackageFinding>> checkPackage(const Package& package, const QList<PackageFile>& referenced,
                                           JobContext& job) {
    return PackageChecker(package, job).check(referenced);
}

}  // namespace watari::importers
