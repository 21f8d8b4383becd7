#include "app/usecases/os_lifecycles.h"

#include <QTest>

using namespace watari::usecases;

class OsLifecyclesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reducesNamesToWhatTellsThemApart_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("plain");
        QTest::newRow("hypervisor") << QStringLiteral("Debian GNU/Linux 12 (64-bit)")
                                    << QStringLiteral("debian 12");
        QTest::newRow("list, full width")
            << QStringLiteral("Ｕｂｕｎｔｕ　２０．０４ LTS") << QStringLiteral("ubuntu 20.04");
        QTest::newRow("database") << QStringLiteral("Rocky Linux 9") << QStringLiteral("rocky 9");
        QTest::newRow("no release") << QStringLiteral("Ubuntu Linux (64-bit)") << QStringLiteral("ubuntu");
    }
    void reducesNamesToWhatTellsThemApart() {
        QFETCH(QString, name);
        QFETCH(QString, plain);
        QCOMPARE(plainOsName(name), plain);
    }

    void knowsEndsOfSupport_data() {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QDate>("end");
        const auto row = [](const char* system, const QDate& end) {
            QTest::newRow(system) << QString::fromLatin1(system) << end;
        };
        row("http://rockylinux.org/rocky/9", QDate(2032, 5, 31));
        row("Rocky Linux 9 (64-bit)", QDate(2032, 5, 31));
        row("Rocky Linux 9.3", QDate(2032, 5, 31));
        row("CentOS 6.10", QDate(2020, 11, 30));
        row("CentOS Linux 6.10 (64-bit)", QDate(2020, 11, 30));
        row("http://rockylinux.org/rocky/9-unknown", QDate());
        row("Plan 9", QDate());
        row("", QDate());
    }
    void knowsEndsOfSupport() {
        QFETCH(QString, system);
        QFETCH(QDate, end);
        QCOMPARE(osinfoEndOfSupport(system).value_or(QDate()), end);
    }
};

QTEST_GUILESS_MAIN(OsLifecyclesTest)
#include "os_lifecycles_test.moc"
