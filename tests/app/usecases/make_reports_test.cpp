#include "app/usecases/make_reports.h"

#include "app/usecases/judge.h"
#include "core/base/atomic_file.h"
#include "reported_run.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

bool holds(const reports::Report& report, const QString& text) {
    for (const reports::Section& section : report.sections)
        for (const reports::Block& block : section.blocks)
            if (const auto* p = std::get_if<reports::Paragraph>(&block); p && p->text.contains(text))
                return true;
    return false;
}

}  // namespace

class MakeReportsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        m_project = std::make_unique<Project>(m_desk->create());
        m_run = storeRun(*m_desk, *m_project);
        m_place = {m_desk->file(QStringLiteral("out/reports")), QStringLiteral("migration")};
    }

    void theMigrationOfAStoredRunIsTold() {
        TEST_TAKE(const reports::Report report, migrationReport(*m_project, m_run.id));
        QVERIFY(holds(report, QStringLiteral("児童相談-1")));
        QVERIFY(holds(report, QStringLiteral("42 s")));
        QCOMPARE(report.issueDate, QStringLiteral("令和8年1月5日"));
        const auto log = taken(m_project->store().log().verify());
        QVERIFY(report.footer.contains(QString::fromStdString(oplog::toHex(log.root)).left(32)));
        QCOMPARE(migrationReport(*m_project, Id<Run>(QStringLiteral("x"))).error().code(),
                 ErrorCode::NotFound);
    }

    void theMonthOfACommittedRunIsTold() {
        TEST_TAKE(const reports::Report report, slaMonthReport(*m_project, 2026, 1));
        QVERIFY(report.subtitle.contains(QStringLiteral("令和8年1月")));
        QVERIFY(holds(report, QStringLiteral("Pending: ")));  // the month is not over
        QVERIFY(holds(report, QStringLiteral("The month is not over")));
        TEST_TAKE(const reports::Report before, slaMonthReport(*m_project, 2025, 12));
        QVERIFY(holds(before, QStringLiteral("Not applicable: ")));
        QCOMPARE(slaMonthReport(*m_project, 2026, 13).error().code(), ErrorCode::BadInput);
    }

    void thePlanIsToldOnceThereIsOne() {
        QCOMPARE(planReport(*m_project).error().code(), ErrorCode::NotFound);
        const PlanSettings settings = specificationSettings(m_desk->ids(), QDate(2026, 1, 5));
        TEST_TAKE(const PlanSummary planned, planWaves(*m_project, settings, {}, m_job));
        QCOMPARE(planned.plan.misfits.size(), 1);  // nobody knows how much the server holds
        TEST_TAKE(const reports::Report report, planReport(*m_project));
        QVERIFY(holds(report, QStringLiteral("Infeasible: 1 servers do not fit.")));
    }

    void bothFilesAreWrittenAndTheirDigestsLogged() {
        TEST_TAKE(const reports::Report report, migrationReport(*m_project, m_run.id));
        TEST_TAKE(const WrittenReport written, writeReport(*m_project, report, m_place, m_job));
        QCOMPARE(written.title, report.title);
        QCOMPARE(QDir(m_place.folder).entryList(QDir::Files),
                 QStringList({QStringLiteral("migration.pdf"), QStringLiteral("migration.xlsx")}));
        const oplog::LogRow row = lastLogRow(*m_project);
        QCOMPARE(row.action, QStringLiteral("report.write"));
        QVERIFY(row.after.has_value());
        const QJsonArray files =
            QJsonDocument::fromJson(*row.after).object()[QLatin1String("files")].toArray();
        QCOMPARE(files.size(), written.files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QByteArray content = taken(readWholeFile(written.files[i], 100'000'000));
            QCOMPARE(files[i].toObject()[QLatin1String("sha256")].toString(), sha256Of(content));
        }
    }

    void aFolderThatCannotBeMadeIsNamed() {
        m_place.folder = m_desk->write(QStringLiteral("file"), "x") + QStringLiteral("/sub");
        const auto refused = writeReport(*m_project, {}, m_place, m_job);
        QCOMPARE(refused.error().code(), ErrorCode::Environment);
        QVERIFY(refused.error().text().contains(m_place.folder));
    }

    void aNameWithAFolderInItIsRefused() {
        m_place.baseName = QStringLiteral("../x");
        QCOMPARE(writeReport(*m_project, {}, m_place, m_job).error().code(), ErrorCode::WrongUsage);
        QVERIFY(!QFileInfo::exists(m_place.folder));
    }

    void somebodyWithoutRoleIsRefused() {
        Project nobody = m_desk->openAs(*m_project, {});
        QCOMPARE(migrationReport(nobody, m_run.id).error().code(), ErrorCode::Denied);
        QCOMPARE(writeReport(nobody, {}, m_place, m_job).error().code(), ErrorCode::Denied);
        QVERIFY(!QFileInfo::exists(m_place.folder));
        QCOMPARE(lastLogRow(nobody).outcome, oplog::Outcome::Denied);
    }

private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Project> m_project;
    ReportedRun m_run;
    ReportPlace m_place;
    NoJobContext m_job;
};

QTEST_MAIN(MakeReportsTest)
#include "make_reports_test.moc"
