#include "core/virt/guest_console.h"

#include <QTest>

using namespace watari::virt;

class GuestConsoleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheGuestSaid_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("boots");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("stopped");  // -1: not
        const QByteArray boot = "WATARI-GUEST boot records=40 last=40 check=ok root=/dev/vda2\r\n";
        QTest::newRow("nothing") << QByteArray() << 0 << qint64(0) << qint64(-1);
        QTest::newRow("boot loader only")
            << QByteArray("\x1b[2J\x1b[1;1HSYSLINUX 6.04\r\n") << 0 << qint64(0) << qint64(-1);
        QTest::newRow("boot") << boot << 1 << qint64(40) << qint64(-1);
        QTest::newRow("boot after escape codes")
            << QByteArray("\x1b[0m\x1b[K") + boot << 1 << qint64(40) << qint64(-1);
        QTest::newRow("without root")
            << QByteArray("WATARI-GUEST boot records=1 last=1 check=ok\n") << 1 << qint64(1) << qint64(-1);
        QTest::newRow("records") << boot + "WATARI-GUEST record 50\r\nWATARI-GUEST record 60\r\n"
                                 << 1 << qint64(60) << qint64(-1);
        QTest::newRow("cut line") << boot + "WATARI-GUEST record 50\r\nWATARI-GUEST record 6" << 1
                                  << qint64(50) << qint64(-1);
        QTest::newRow("torn line") << boot + "WATARI-GUEST rec[ 3.1] noise\r\nWATARI-GUEST record 50\r\n"
                                   << 1 << qint64(50) << qint64(-1);
        QTest::newRow("stopped") << boot + "WATARI-GUEST record 50\r\nWATARI-GUEST stopped last=50\r\n"
                                 << 1 << qint64(50) << qint64(50);
        QTest::newRow("started again")
            << boot + "WATARI-GUEST stopped last=40\r\n" + boot << 2 << qint64(40) << qint64(-1);
    }
    void readsWhatTheGuestSaid() {
        QFETCH(QByteArray, text);
        const auto console = parseGuestConsole(text);
        QTEST(int(console.boots.size()), "boots");
        QTEST(console.lastRecord, "last");
        QTEST(console.stoppedAt.value_or(-1), "stopped");
    }

    void tellsASoundDiskFromADamagedOne() {
        const auto console = parseGuestConsole(
            "WATARI-GUEST boot records=40 last=40 check=ok\nWATARI-GUEST boot records=40 last=41 "
            "check=bad\n");
        QCOMPARE(console.boots, QList<GuestBoot>({{40, 40, true}, {40, 41, false}}));
    }
};

QTEST_APPLESS_MAIN(GuestConsoleTest)
#include "guest_console_test.moc"
