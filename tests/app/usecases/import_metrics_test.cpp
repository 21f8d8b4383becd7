// What vSphere recorded, from the simulator into the series that sizing reads.
#include "app/usecases/import_metrics.h"

#include "app/usecases/import_inventory.h"
#include "app/usecases/import_sources.h"
#include "app/usecases/queries.h"
#include "desk.h"
#include "tests/importers/vsphere_simulator.h"

#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;
using importers::test::VsphereSimulator;

class ImportMetricsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qputenv("WATARI_TEST_USER", "watari");
        qputenv("WATARI_TEST_PASSWORD", "correct horse");
    }
    void init() { m_desk = std::make_unique<Desk>(); }

    void storesAMinuteForEachOfItsSteps() {
        NEEDS_SIMULATOR();
        const VsphereSimulator simulator({});
        Project project = m_desk->create();
        const ImportSource source = vsphereSource(project, simulator);
        TEST_TAKE(const MetricsSummary summary,
                  importMetrics(project, {.source = source.id, .period = hour()}, m_job));
        TEST_TAKE(const Inventory stored, inventory(project));
        QCOMPARE(summary.servers, stored.servers.size());
        QCOMPARE(summary.unknown, 0);
        TEST_TAKE(const QList<Sample> samples,
                  usecases::samples(project, {stored.servers[0].id, Metric::CpuUse, hour()}));
        QVERIFY(samples.size() >= 10);
        for (qsizetype i = 1; i < samples.size(); ++i)
            QCOMPARE((samples[i].at - samples[i - 1].at).value(), 60);
        const oplog::LogRow row = lastLogRow(project);
        QCOMPARE(row.action, QStringLiteral("metrics.import"));
        QCOMPARE(row.objId, source.location);
        TEST_TAKE(const MetricsSummary again,
                  importMetrics(project, {.source = source.id, .period = hour()}, m_job));
        QCOMPARE(again.samples, summary.samples);
        TEST_TAKE(const QList<Sample> same,
                  usecases::samples(project, {stored.servers[0].id, Metric::CpuUse, hour()}));
        QCOMPARE(same.size(), samples.size());
    }

    void storesNothingWhenCancelled() {
        NEEDS_SIMULATOR();
        const VsphereSimulator simulator({});
        Project project = m_desk->create();
        const ImportSource source = vsphereSource(project, simulator);
        struct Cancelled final : JobContext {
            void phase(const QString& title) override {
                m_storing = title.startsWith(QLatin1String("Storing"));
            }
            void progress(const Progress&) override {}
            void note(const QString&) override {}
            [[nodiscard]] bool cancelled() const override { return m_storing; }
            bool m_storing = false;
        } job;
        const auto left = importMetrics(project, {.source = source.id, .period = hour()}, job);
        QVERIFY(!left);
        QVERIFY(left.error().isCancelled());
        TEST_TAKE(const Inventory stored, inventory(project));
        TEST_TAKE(const auto measured, measuredPeriod(project, stored.servers[0].id));
        QVERIFY(!measured);
    }

    void refusesWhatItCannotRead() {
        Project project = m_desk->create();
        (void)taken(importInventory(project, {.source = QStringLiteral("test:///default")}, m_job));
        const ImportSource source = taken(importSources(project)).first();
        const auto refused = importMetrics(project, {.source = source.id, .period = hour()}, m_job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::BadInput);
        QVERIFY(refused.error().text().contains(source.location));
        ImportSource vsphere = source;
        vsphere.id = Id<ImportSource>(QStringLiteral("v"));
        vsphere.importer = QStringLiteral("vsphere");
        vsphere.location = QStringLiteral("vsphere://vc.example");
        (void)stored(project, vsphere);
        const auto daily = importMetrics(
            project, {.source = vsphere.id, .interval = Seconds(86'400), .period = hour()}, m_job);
        QVERIFY(!daily);
        QCOMPARE(daily.error().code(), ErrorCode::BadInput);
        QCOMPARE(
            importMetrics(project, {.source = Id<ImportSource>(QStringLiteral("x"))}, m_job).error().code(),
            ErrorCode::NotFound);
    }

private:
    static Interval hour() { return {Instant(1'760'000'000), Instant(1'760'003'600)}; }

    ImportSource vsphereSource(Project& project, const VsphereSimulator& simulator) {
        ImportRequest request{.source = simulator.uri()};
        request.options.credentials =
            importers::Credentials{QStringLiteral("watari"), QStringLiteral("correct horse")};
        request.options.certificate = simulator.certificate();
        (void)taken(importInventory(project, request, m_job));
        const ImportSource source = taken(importSources(project)).first();
        return taken(changeSource(project, source.id, {.credentials = QStringLiteral("env:WATARI_TEST")}));
    }

    std::unique_ptr<Desk> m_desk;
    NoJobContext m_job;
};

QTEST_GUILESS_MAIN(ImportMetricsTest)
#include "import_metrics_test.moc"
