#include "core/assess/acceptance.h"

#include <QTest>

using namespace watari;
using namespace watari::assess;

namespace {

constexpr Instant kNow(1'800'000'000);

Finding warning() {
    Finding f;
    f.id = Id<Finding>(QStringLiteral("f1"));
    f.rule = QStringLiteral("disk.shared");
    f.severity = Severity::Warning;
    f.arguments = {QStringLiteral("Hard disk 1")};
    return f;
}

Acceptance acceptanceOf(const Finding& finding) {
    Acceptance a;
    a.id = Id<Acceptance>(QStringLiteral("a1"));
    a.findingKey = finding.id.text();
    a.fingerprint = acceptanceFingerprint(finding);
    return a;
}

}  // namespace

class AcceptanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsWhenWhatItAcceptedChanges_data() {
        QTest::addColumn<Finding>("later");
        QTest::addColumn<QString>("because");
        Finding worse = warning();
        worse.severity = Severity::Critical;
        Finding other = warning();
        other.arguments = {QStringLiteral("Hard disk 2")};
        Finding moved = warning();
        moved.place = QStringLiteral("elsewhere");
        moved.text = QStringLiteral("別の言葉");
        Finding gone = warning();
        gone.id = Id<Finding>(QStringLiteral("f2"));
        QTest::newRow("same") << warning() << QString();
        QTest::newRow("said in other words") << moved << QString();
        QTest::newRow("graver") << worse << QStringLiteral("finding_changed");
        QTest::newRow("of something else") << other << QStringLiteral("finding_changed");
        QTest::newRow("gone") << gone << QStringLiteral("finding_gone");
    }
    void endsWhenWhatItAcceptedChanges() {
        QFETCH(Finding, later);
        QFETCH(QString, because);
        const QList<Acceptance> ended = endedAcceptances({acceptanceOf(warning())}, {later}, kNow);
        QCOMPARE(ended.isEmpty(), because.isEmpty());
        QCOMPARE(openFindings({later}, {acceptanceOf(warning())}).isEmpty(), because.isEmpty());
        if (because.isEmpty()) return;
        QCOMPARE(ended[0].endedBecause, because);
        QCOMPARE(ended[0].endedAt, std::optional(kNow));
    }

    void leavesAloneWhatHasEnded() {
        Acceptance old = acceptanceOf(warning());
        old.endedAt = Instant(1);
        QVERIFY(endedAcceptances({old}, {}, kNow).isEmpty());
        QCOMPARE(openFindings({warning()}, {old}).size(), 1);
    }

    void comparesTheTextWhereThereAreNoArguments() {
        Finding imported = warning();
        imported.arguments.clear();
        imported.text = QStringLiteral("digest differs");
        Finding later = imported;
        later.text = QStringLiteral("digest differs again");
        QVERIFY(acceptanceFingerprint(imported) != acceptanceFingerprint(later));
    }
};

QTEST_GUILESS_MAIN(AcceptanceTest)
#include "acceptance_test.moc"
