#include "app/usecases/export_evidence.h"

#include "core/base/atomic_file.h"
#include "core/base/process.h"
#include "reported_run.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

class ExportEvidenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        m_project = std::make_unique<Project>(m_desk->create());
        m_run = storeRun(*m_desk, *m_project);
        m_folder = m_desk->file(QStringLiteral("out/evidence"));
    }

    void sha256sumAgreesWithTheManifest() {
        TEST_TAKE(const QStringList files, exportEvidence(*m_project, m_run.id, m_folder, m_job));
        QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), files.size());
        QVERIFY(files.last().endsWith(QStringLiteral("/MANIFEST.sha256")));
        TEST_TAKE(const QByteArray said, runChecked(QStringLiteral("sh"),
                                                    {QStringLiteral("-c"),
                                                     QStringLiteral("cd \"$0\" && sha256sum -c --strict "
                                                                    "MANIFEST.sha256"),
                                                     m_folder},
                                                    Seconds(60), m_job));
        QCOMPARE(said.count(": OK"), files.size() - 1);
        const oplog::LogRow row = lastLogRow(*m_project);
        QCOMPARE(row.action, QStringLiteral("evidence.export"));
        QCOMPARE(row.objId, m_run.id.text());
        const QByteArray manifest = taken(readWholeFile(files.last(), 1'000'000));
        QVERIFY(row.after && row.after->contains(sha256Of(manifest).toUtf8()));
    }

    // Two checks leave files of one name, and a title may hold a slash.
    void filesOfOneNameStayApart() {
        TEST_TAKE(const QStringList files, exportEvidence(*m_project, m_run.id, m_folder, m_job));
        QCOMPARE(files.filter(QStringLiteral("-console.txt")).size(), 2);
        for (const QString& path : files) QCOMPARE(QFileInfo(path).absolutePath(), m_folder);
        const QStringList statements = files.filter(QStringLiteral("serves_again"));
        QCOMPARE(statements.size(), 2);
        QVERIFY(taken(readWholeFile(statements.first(), 1000)).contains("記録1から42までそろっている。"));
    }

    void theSameAgainWritesTheSameManifest() {
        TEST_TAKE(const QStringList first, exportEvidence(*m_project, m_run.id, m_folder, m_job));
        const QByteArray before = taken(readWholeFile(first.last(), 1'000'000));
        TEST_TAKE(const QStringList second, exportEvidence(*m_project, m_run.id, m_folder, m_job));
        QCOMPARE(taken(readWholeFile(second.last(), 1'000'000)), before);
    }

    void aChangedFileIsFoundBeforeAnythingIsWritten() {
        (void)m_desk->write(QStringLiteral("console.txt"), m_run.console + "x");
        const auto refused = exportEvidence(*m_project, m_run.id, m_folder, m_job);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code(), ErrorCode::Damaged);
        QVERIFY(refused.error().text().contains(m_run.consolePath));
        QVERIFY(!refused.error().remedy().isEmpty());
        QVERIFY(!QFileInfo::exists(m_folder));
    }

    void aMissingFileOrRunIsNamed() {
        QVERIFY(QFile::remove(m_run.consolePath));
        const auto noFile = exportEvidence(*m_project, m_run.id, m_folder, m_job);
        QCOMPARE(noFile.error().code(), ErrorCode::NotFound);
        QVERIFY(noFile.error().text().contains(m_run.consolePath));
        const auto noRun = exportEvidence(*m_project, Id<Run>(QStringLiteral("x")), m_folder, m_job);
        QCOMPARE(noRun.error().code(), ErrorCode::NotFound);
        QVERIFY(!QFileInfo::exists(m_folder));
    }

    void aFolderThatCannotBeMadeIsNamed() {
        const QString file = m_desk->write(QStringLiteral("file"), "x");
        const auto refused = exportEvidence(*m_project, m_run.id, file + QStringLiteral("/sub"), m_job);
        QCOMPARE(refused.error().code(), ErrorCode::Environment);
        QVERIFY(refused.error().text().contains(file));
    }

    void somebodyWithoutRoleIsRefused() {
        Project nobody = m_desk->openAs(*m_project, {});
        const auto refused = exportEvidence(nobody, m_run.id, m_folder, m_job);
        QCOMPARE(refused.error().code(), ErrorCode::Denied);
        QVERIFY(!QFileInfo::exists(m_folder));
        QCOMPARE(lastLogRow(nobody).outcome, oplog::Outcome::Denied);
    }

private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Project> m_project;
    ReportedRun m_run;
    QString m_folder;
    NoJobContext m_job;
};

QTEST_GUILESS_MAIN(ExportEvidenceTest)
#include "export_evidence_test.moc"
