#include "app/usecases/transfer_disk.h"

#include "app/usecases/queries.h"
#include "desk.h"

#include <QDir>
#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

class TransferDiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }

    void copiesAreQueued() {
        Project project = m_desk->create();
        const TransferOrder order{.source = QStringLiteral("disk.vmdk"),
                                  .sourceFormat = QStringLiteral("vmdk"),
                                  .target = QStringLiteral("/srv/disk.qcow2"),
                                  .targetFormat = QStringLiteral("qcow2")};
        TEST_TAKE(const Job job, queueTransfer(project, order));
        QCOMPARE(*jobs(project), QList<Job>{job});
        QCOMPARE(job.state, JobState::Queued);
        QCOMPARE(job.createdAt, m_desk->clock().now());
        TransferOrder placed = order;
        placed.source = QDir::current().absoluteFilePath(order.source);
        QCOMPARE(transferOrder(job)->source, placed.source);
        QVERIFY(*transferOrder(job) == placed);
        QCOMPARE(lastLogRow(project).action, QStringLiteral("transfer.queue"));
        QCOMPARE(lastLogRow(project).objId, job.id.text());
    }

    void badOrdersAreRefused_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("format");
        const auto row = [](const char* what, const char* source, const char* target, const char* format) {
            QTest::newRow(what) << QString::fromLatin1(source) << QString::fromLatin1(target)
                                << QString::fromLatin1(format);
        };
        row("no source", "", "/t", "raw");
        row("no target", "/s", "", "raw");
        row("target is a URI", "/s", "nbd://h/x", "raw");
        row("unknown format", "/s", "/t", "vmdk");
        row("onto itself", "/d/../s", "/s", "raw");
    }
    void badOrdersAreRefused() {
        QFETCH(QString, source);
        QFETCH(QString, target);
        QFETCH(QString, format);
        Project project = m_desk->create();
        const auto refused =
            queueTransfer(project, {.source = source, .target = target, .targetFormat = format});
        QCOMPARE(refused.error().code(), ErrorCode::BadInput);
        QVERIFY(!refused.error().remedy().isEmpty());
        QVERIFY(jobs(project)->isEmpty());
    }

    void otherJobsCarryNoOrder() {
        Job job;
        job.kind = JobKind::Migration;
        job.title = QStringLiteral("移行");
        QCOMPARE(transferOrder(job).error().code(), ErrorCode::Damaged);
        job.kind = JobKind::Transfer;
        job.payload.insert(QStringLiteral("source"), 7);
        QCOMPARE(transferOrder(job).error().code(), ErrorCode::Damaged);
    }

    void onlyMigratorsCopy() {
        Project project = m_desk->create();
        Project other = m_desk->openAs(project, {QStringLiteral("operator")});
        const TransferOrder order{.source = QStringLiteral("/s"),
                                  .target = QStringLiteral("/t"),
                                  .targetFormat = QStringLiteral("raw")};
        QVERIFY(isDeniedAndLogged(other, queueTransfer(other, order), QStringLiteral("transfer_disk")));
        QVERIFY(jobs(project)->isEmpty());
    }

private:
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TransferDiskTest)
#include "transfer_disk_test.moc"
