// The keys of every JSON document are those that app/cli/README.md shows: a project is worked on from its
// making to its reports by the real program, and what it prints is compared with the examples.
// WATARI_REGENERATE=1 writes the examples anew.
#include "app/cli/demo_answer.h"
#include "app/cli/registry.h"
#include "core/domain/run.h"
#include "core/store/project_store.h"
#include "tests/app/cli/ctl.h"
#include "tests/importers/vsphere_simulator.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

#include <algorithm>

using namespace watari;
using cli::test::Called;
using cli::test::Ctl;

namespace {

const QString kReadme = QStringLiteral(WATARI_SOURCE_DIR "/app/cli/README.md");
const QString kSample = QStringLiteral(WATARI_SOURCE_DIR "/resources/sample/gunma-systems.xlsx");

// A heading "### `watarictl plan make`" (or "### Errors") with a text and an example below it.
const QRegularExpression& sections() {
    static const QRegularExpression form(QStringLiteral(
        "### (?:`watarictl )?([A-Za-z -]+)`?\n(?:(?!\n###)[\\s\\S])*?```json\n([\\s\\S]*?)```"));
    return form;
}

QString readme() {
    QFile file(kReadme);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// "servers[].id" for every value; what is null or an empty list has its own key only.
void addKeys(const QJsonValue& value, const QString& at, QSet<QString>& keys) {
    if (value.isArray())
        for (const QJsonValue& one : value.toArray()) addKeys(one, at + QStringLiteral("[]"), keys);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = at.isEmpty() ? it.key() : at + QLatin1Char('.') + it.key();
        keys.insert(key);
        addKeys(it.value(), key, keys);
    }
}

QStringList keysOf(const QJsonObject& json) {
    QSet<QString> keys;
    addKeys(json, {}, keys);
    QStringList sorted(keys.begin(), keys.end());
    sorted.sort();
    return sorted;
}

// Examples stay short: of each list of objects one, of each list of texts three.
QJsonValue shortened(const QJsonValue& value) {
    if (value.isArray()) {
        QJsonArray some;
        const QJsonArray all = value.toArray();
        const qsizetype most = !all.isEmpty() && all.first().isObject() ? 1 : 3;
        for (qsizetype i = 0; i < std::min(most, all.size()); ++i) some.append(shortened(all[i]));
        return some;
    }
    if (!value.isObject()) return value;
    QJsonObject object = value.toObject();
    for (const QString& key : object.keys()) object[key] = shortened(object[key]);
    return object;
}

oplog::LogRow author() {
    oplog::LogRow row;
    row.tsUs = 1'767'571'200'000'000;
    row.actorName = QStringLiteral("tester");
    row.role = QStringLiteral("migrator");
    row.session = QStringLiteral("s");
    row.host = QStringLiteral("h");
    row.appVer = QStringLiteral("0");
    row.action = QStringLiteral("test");
    return row;
}

}  // namespace

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksOnAProject() {
        makeProject();
        importAndJudge();
        transferDisks();
        migrate();
        watch();
        makeReports();
        readLog();
        m_seen.insert(QStringLiteral("demo"), demo());
        readWhatVsphereRecorded();
        m_seen.insert(QStringLiteral("Errors"),
                      m_ctl.call({QStringLiteral("fly"), QStringLiteral("--json")}).json());
    }

    void everyCommandIsDocumented() {
        if (qEnvironmentVariableIntValue("WATARI_REGENERATE") == 1) regenerate();
        const auto documented = examples();
        for (const auto& command : cli::allCommands()) {
            const QString path = command->info().path;
            QVERIFY2(documented.contains(path), qPrintable(path + QStringLiteral(" is not in README.md")));
            QVERIFY2(m_seen.contains(path), qPrintable(path + QStringLiteral(" was not called")));
        }
        for (const QString& path : documented.keys())
            QVERIFY2(m_seen.contains(path),
                     qPrintable(path + QStringLiteral(" is documented and not there")));
    }

    void keysAreAsDocumented() {
        const auto documented = examples();
        for (auto it = m_seen.begin(); it != m_seen.end(); ++it) {
            const QStringList shown = keysOf(documented.value(it.key()));
            const QStringList printed = keysOf(it.value());
            for (const QString& key : printed)
                QVERIFY2(shown.contains(key), qPrintable(it.key() + QStringLiteral(" prints ") + key));
            for (const QString& key : shown)
                QVERIFY2(printed.contains(key), qPrintable(it.key() + QStringLiteral(" lacks ") + key));
        }
    }

    void timesAndSizesAreAsPromised() {
        static const QRegularExpression time(QStringLiteral("(^|_)(at|from|to|finish)$"));
        for (const QJsonObject& json : m_seen) checkValues(json, time);
    }

private:
    // Calls the program, fails the test unless it ends as expected, and keeps what it printed.
    QJsonObject see(const QString& path, const QStringList& arguments, int status = 0) {
        const QStringList options{QStringLiteral("--project"), m_ctl.project(), QStringLiteral("--json")};
        const Called called = m_ctl.call(options + path.split(QLatin1Char(' ')) + arguments);
        if (called.status != status || called.json().isEmpty())
            QTest::qFail((path.toUtf8() + ": " + called.said()).constData(), __FILE__, __LINE__);
        // Nothing of Qt's own among the messages.
        if (called.errors.contains("QStandardPaths") || called.errors.contains("qt."))
            QTest::qFail(called.said().constData(), __FILE__, __LINE__);
        m_seen.insert(path, called.json());
        return called.json();
    }

    static QStringList words(const char* text) {
        return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    void makeProject() {
        see(QStringLiteral("version"), {});
        see(QStringLiteral("project init"), words("--name 統合基盤 --sample"));
        see(QStringLiteral("project backup"), {m_ctl.file(QStringLiteral("copy.watari"))});
        see(QStringLiteral("project check"), {});
        // With one account on the roster, only those on it may do more than look.
        see(QStringLiteral("person add"),
            QStringList{QStringLiteral("担当者"), QStringLiteral("--account"), user()} +
                words("--role operations_lead --role migrator --role user_admin --role auditor"));
        see(QStringLiteral("person add"), words("承認者A --role prefecture_approver"));
        see(QStringLiteral("person change"), words("承認者A --organisation 群馬県"));
        see(QStringLiteral("person list"), {});
        see(QStringLiteral("person add"), words("承認者B"));
        see(QStringLiteral("person remove"), words("承認者B"));
        see(QStringLiteral("project info"), {});
    }

    void importAndJudge() {
        see(QStringLiteral("import --preview"), {kSample});
        see(QStringLiteral("import"), words("test:///default"));
        see(QStringLiteral("inventory"), words("--server test"));
        see(QStringLiteral("inventory --xlsx"), {m_ctl.file(QStringLiteral("inventory.xlsx"))});
        see(QStringLiteral("assess"), {});
        useHistory();
        acceptAFinding();
        useDependencies();
        see(QStringLiteral("size"), {});
        see(QStringLiteral("plan make"),
            words("--date 2026-01-05 --line-rate 20 --blackout 2026-03-25..2026-04-05:年度末"), 1);
        see(QStringLiteral("plan check"), {}, 1);
        see(QStringLiteral("plan show"), {});
    }

    // In a project of its own, so that the figures of the others stay as they are.
    void readWhatVsphereRecorded() {
        const QString path = QStringLiteral("source metrics");
        if (!QFile::exists(QStringLiteral(WATARI_VSPHERE_SIMULATOR))) {
            m_seen.insert(path, examples().value(path));
            return;
        }
        qputenv("WATARI_TEST_USER", "watari");
        qputenv("WATARI_TEST_PASSWORD", "correct horse");
        const importers::test::VsphereSimulator simulator({});
        const QStringList options{QStringLiteral("--project"), m_ctl.file(QStringLiteral("vsphere.watari")),
                                  QStringLiteral("--json")};
        (void)m_ctl.call(options + words("project init --name vSphere"));
        const Called imported =
            m_ctl.call(options + words("import --credentials env:WATARI_TEST --certificate") +
                       QStringList{simulator.certificate(), simulator.uri()});
        (void)m_ctl.call(options + words("source change --credentials env:WATARI_TEST") +
                         QStringList{simulator.uri()});
        const Called called = m_ctl.call(options + path.split(u' ') + QStringList{simulator.uri()});
        if (called.status != 0)
            QTest::qFail((imported.said() + called.said()).constData(), __FILE__, __LINE__);
        m_seen.insert(path, called.json());
    }

    void useHistory() {
        see(QStringLiteral("source formats"), {});
        see(QStringLiteral("inspect"), {});
        see(QStringLiteral("source list"), {});
        see(QStringLiteral("source change"), words("test:///default --label 検証 --every 1d"));
        see(QStringLiteral("source read"), {QStringLiteral("検証")});
        const QJsonObject readings = see(QStringLiteral("reading list"), {});
        const QJsonArray all = readings.value(QStringLiteral("readings")).toArray();
        const auto time = [&](qsizetype at) {
            return all[at].toObject().value(QStringLiteral("read_at")).toString();
        };
        see(QStringLiteral("reading compare"), {time(all.size() - 1), time(0)}, 1);
        see(QStringLiteral("spec show"), {});
        m_ctl.write(
            QStringLiteral("other.csv"),
            "システム名,サーバー名,OS,CPU（コア）,メモリ（GB）,ストレージ（GB）\n台帳,daicho,,1,1,1\n");
        see(QStringLiteral("import"), words("other.csv"));
        see(QStringLiteral("source remove"), words("other.csv"));
        useMappings();
        see(QStringLiteral("server history"), words("test"));
        see(QStringLiteral("server match"), words("daicho test"));
        see(QStringLiteral("server part"), words("daicho"));
        see(QStringLiteral("import"), words("test:///default"));
    }

    void useMappings() {
        see(QStringLiteral("mapping save"), words("台帳 other.csv"));
        see(QStringLiteral("mapping list"), {});
        const auto mapped = m_ctl.inProject(words("import other.csv --compare --mapping 台帳"));
        QVERIFY2(mapped.status == 0, mapped.said());
        see(QStringLiteral("mapping remove"), words("台帳"));
    }

    void acceptAFinding() {
        const QJsonArray findings =
            see(QStringLiteral("finding list"), {}).value(QStringLiteral("findings")).toArray();
        const auto warning = std::find_if(findings.begin(), findings.end(), [](const QJsonValue& f) {
            return f.toObject().value(QStringLiteral("severity")) == QStringLiteral("warning");
        });
        const QString found = warning->toObject().value(QStringLiteral("id")).toString();
        see(QStringLiteral("finding accept"),
            {found, QStringLiteral("--reason"), QStringLiteral("検証済み")});
        see(QStringLiteral("finding withdraw"),
            {found, QStringLiteral("--reason"), QStringLiteral("見直し")});
    }

    void useDependencies() {
        m_ctl.write(QStringLiteral("flows.csv"),
                    "送信元,宛先,ポート,最終日時\n"
                    "道路台帳-1,薬事業務管理-1,5432,2026-01-05T00:00:00Z\n"
                    "192.0.2.7,道路台帳-1,443,2026-01-05T00:00:00Z\n");
        see(QStringLiteral("import"), words("flows.csv"));
        const QString added =
            id(see(QStringLiteral("flow add"), words("test 薬事業務管理-1 --port 1521 --note 参照")));
        see(QStringLiteral("flow order"), {added, QStringLiteral("server-first")});
        see(QStringLiteral("flow list"), words("--server 道路台帳-1"));
        see(QStringLiteral("flow remove"), {added});
    }

    void transferDisks() {
        m_ctl.write(QStringLiteral("disk.img"), QByteArray(3 << 20, 'x'));
        see(QStringLiteral("transfer copy"), words("disk.img copy.qcow2 --format qcow2"));
        see(QStringLiteral("transfer verify"), words("disk.img copy.qcow2"));
        see(QStringLiteral("transfer status"), words("copy.qcow2"));
        const QString first = id(see(QStringLiteral("transfer queue"), words("disk.img queued.img")));
        see(QStringLiteral("job pause"), {first});
        see(QStringLiteral("job resume"), {first});
        see(QStringLiteral("worker"), words("--until-idle"));
        const QString second = id(see(QStringLiteral("transfer queue"), words("disk.img other.img")));
        see(QStringLiteral("job cancel"), {second});
        see(QStringLiteral("job list"), {});
    }

    void migrate() {
        const QJsonObject started =
            see(QStringLiteral("run start"), words("test --target-name test-new --target-folder target"));
        const Id<Run> run(
            started.value(QStringLiteral("run")).toObject().value(QStringLiteral("id")).toString());
        addRows(run);
        see(QStringLiteral("run list"), {});
        bring(run, RunState::AwaitApproval);
        see(QStringLiteral("run approve"), words("test --gate cutover --as 承認者A --reason ok"));
        bring(run, RunState::AwaitCommit);
        see(QStringLiteral("run reject"), words("test --gate completion --as 承認者A --reason slow"));
        see(QStringLiteral("run rollback"), words("test --reason slow"));
        bring(run, RunState::FirstPass);
        see(QStringLiteral("run cancel"), words("test --reason moved"));
        see(QStringLiteral("run show"), {run.text()});
        see(QStringLiteral("evidence export"), {run.text(), m_ctl.file(QStringLiteral("evidence"))});
    }

    // As the engine moves it.
    void bring(const Id<Run>& id, RunState state) {
        auto store = store::ProjectStore::open(store::Location::file(m_ctl.project()), author());
        QVERIFY(store);
        auto run = store->repository<Run>().find(id);
        QVERIFY(run);
        run->state = state;
        run->request = RunRequest::None;
        auto work = store->begin();
        QVERIFY(work && work->update(*run) && work->log(author()) && work->commit());
    }

    // What a worker would have written.
    void addRows(const Id<Run>& run) {
        auto store = store::ProjectStore::open(store::Location::file(m_ctl.project()), author());
        QVERIFY(store);
        auto work = store->begin();
        QVERIFY(work);
        const Instant now(1'767'571'200);
        for (const GateKind kind : {GateKind::Completion, GateKind::Cutover})
            QVERIFY(work->insert(Gate{.id = Id<Gate>(QStringLiteral("gate-") + enumName(kind)),
                                      .runId = run,
                                      .kind = kind,
                                      .role = QStringLiteral("prefecture_approver"),
                                      .subjectHash = QStringLiteral("5f3c"),
                                      .subject = QStringLiteral("test"),
                                      .requestedAt = now}));
        QVERIFY(work->insert(RunEvent{.id = Id<RunEvent>(QStringLiteral("event-1")),
                                      .runId = run,
                                      .number = 1,
                                      .at = now,
                                      .toState = RunState::PreCheck}));
        QVERIFY(work->insert(Evidence{.id = Id<Evidence>(QStringLiteral("evidence-1")),
                                      .runId = run,
                                      .kind = QStringLiteral("check"),
                                      .title = QStringLiteral("Check"),
                                      .text = QStringLiteral("equal"),
                                      .at = now}));
        QVERIFY(work->insert(RunDisk{.id = Id<RunDisk>(QStringLiteral("disk-1")),
                                     .runId = run,
                                     .device = QStringLiteral("hda"),
                                     .capacity = kGiB}));
        QVERIFY(work->log(author()));
        QVERIFY(work->commit());
    }

    void watch() {
        see(QStringLiteral("collect"), words("--rounds 2 --every 1s"));
        see(QStringLiteral("metrics"), words("test --metric memory_use"));
        see(QStringLiteral("outage add"),
            words("test --from 2026-07-01T09:00 --to 2026-07-01T10:00 --layer virtualization --cause x"));
        const auto open = m_ctl.inProject(words("outage add test --from 2026-07-02T09:00 --cause x"));
        QVERIFY2(open.status == 0, open.said());
        see(QStringLiteral("outage end"), words("test --to 2026-07-02T10:00"));
        see(QStringLiteral("planned-stop add"),
            words("test --from 2026-07-11T22:00 --to 2026-07-11T23:00 --approved-at 2026-07-01 "
                  "--approved-by 承認者A --reason y"));
        see(QStringLiteral("outage list"), words("2026-07"));
        see(QStringLiteral("planned-stop list"), words("2026-07"));
    }

    void makeReports() {
        see(QStringLiteral("sla show"), words("2026-07"));
        see(QStringLiteral("report sla"), words("2026-07 --out reports"));
        see(QStringLiteral("report migration"), words("test --out reports"));
        see(QStringLiteral("report plan"), words("--out reports"));
    }

    void readLog() {
        see(QStringLiteral("log list"), words("--limit 5"));
        see(QStringLiteral("log verify"), {});
    }

    static QJsonObject demo() {
        return cli::demoReportJson(
            {.steps = {{QStringLiteral("Build the guest"), Seconds(12)}},
             .rollbackDowntime = Seconds(21),
             .cutoverDowntime = Seconds(19),
             .records = 512,
             .folder = QStringLiteral("/tmp/watari-demo"),
             .files = {QStringLiteral("/tmp/watari-demo/sla-2026-01.pdf")},
             .removal = {QStringLiteral("virsh -c qemu:///system destroy watari-demo-0f3a91-target")}});
    }

    // As the program finds it out.
    static QString user() { return QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name); }

    static QString id(const QJsonObject& json) { return json.value(QStringLiteral("id")).toString(); }

    static QMap<QString, QJsonObject> examples() {
        QMap<QString, QJsonObject> found;
        auto matches = sections().globalMatch(readme());
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.insert(match.captured(1), QJsonDocument::fromJson(match.captured(2).toUtf8()).object());
        }
        return found;
    }

    void regenerate() {
        QString text = readme();
        auto matches = sections().globalMatch(text);
        QList<QRegularExpressionMatch> found;
        while (matches.hasNext()) found.prepend(matches.next());
        for (const auto& match : found) {
            if (!m_seen.contains(match.captured(1))) continue;
            const QJsonObject example = shortened(m_seen.value(match.captured(1))).toObject();
            QString json = QString::fromUtf8(QJsonDocument(example).toJson());
            json.replace(m_ctl.file(QString()), QStringLiteral("/srv/watari/"));
            json.replace(QStringLiteral(WATARI_SOURCE_DIR), QStringLiteral("/usr/share/watari"));
            text.replace(match.capturedStart(2), match.capturedLength(2), json);
        }
        QFile file(kReadme);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    void checkValues(const QJsonValue& value, const QRegularExpression& time) {
        for (const QJsonValue& one : value.toArray()) checkValues(one, time);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            checkValues(it.value(), time);
            if (it.value().isDouble())
                QVERIFY2(it.value().toDouble() == double(it.value().toInteger()), qPrintable(it.key()));
            if (time.match(it.key()).hasMatch() && it.value().isString())
                QVERIFY2(fromRfc3339(it.value().toString()), qPrintable(it.key() + it.value().toString()));
        }
    }

    Ctl m_ctl;
    QMap<QString, QJsonObject> m_seen;
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
