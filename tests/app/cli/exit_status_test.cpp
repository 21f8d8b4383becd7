// Exit status, message and what is left behind, of the real program on wrong usage and on bad input.
#include "tests/app/cli/ctl.h"
#include "tests/app/usecases/silent_server.h"
#include "tests/core/readers/packed.h"

#include <QDir>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

#include <csignal>

using watari::cli::test::Called;
using watari::cli::test::Ctl;

namespace {

const QString kSample = QStringLiteral(WATARI_SOURCE_DIR "/resources/sample/gunma-systems.xlsx");

// SQL on a project behind watarictl's back, as an accident or an attacker would; held until it goes.
class Intruder {
public:
    explicit Intruder(const QString& path)
        : m_db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("intruder"))) {
        m_db.setDatabaseName(path);
        if (!m_db.open()) qFatal("%s", qPrintable(m_db.lastError().text()));
    }
    ~Intruder() {
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("intruder"));
    }
    Intruder(const Intruder&) = delete;
    Intruder& operator=(const Intruder&) = delete;

    void run(const char* sql) {
        QSqlQuery query(m_db);
        if (!query.exec(QString::fromLatin1(sql))) qFatal("%s", qPrintable(query.lastError().text()));
    }

private:
    QSqlDatabase m_db;
};

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace

class ExitStatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        makeImages();
        m_ctl.write(QStringLiteral("nozip.xlsx"), "this is no workbook at all");
        m_ctl.write(QStringLiteral("bomb.xlsx"), watari::readers::test::bomb());
        m_ctl.write(QStringLiteral("columns.csv"), "colour,taste\nred,sweet\n");
        m_ctl.write(QStringLiteral("notes.txt"), "dear diary\n");
        m_ctl.write(QStringLiteral("torn.watari-journal"), QByteArray(8192, 'x'));
        makeProjects();
        m_before = m_ctl.files();
    }

    void answersWithItsStatus_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        addUsageRows();
        addInputRows();
        addProjectRows();
    }

    void answersWithItsStatus() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, said);
        const Called plain = m_ctl.call(arguments);
        QVERIFY2(plain.status == status, plain.said());
        QVERIFY2(plain.out.isEmpty(), plain.said());
        QVERIFY2(plain.messages().size() == 1, plain.said());
        QVERIFY2(plain.messages().first().contains(said.toUtf8()), plain.said());
        QCOMPARE(m_ctl.files(), m_before);

        const Called json = m_ctl.call(arguments + QStringList{QStringLiteral("--json")});
        QCOMPARE(json.status, status);
        const QJsonObject error = json.json().value(QStringLiteral("error")).toObject();
        QCOMPARE(error.keys(), QStringList({QStringLiteral("code"), QStringLiteral("message"),
                                            QStringLiteral("places"), QStringLiteral("remedy")}));
        QVERIFY2(!error.value(QStringLiteral("message")).toString().isEmpty(), json.said());
        QVERIFY2(!error.value(QStringLiteral("remedy")).toString().isEmpty(), json.said());
    }

    void storesNothingOfABadFile() {
        const Called inventory = m_ctl.inProject({QStringLiteral("inventory"), QStringLiteral("--json")});
        QCOMPARE(inventory.status, 0);
        QVERIFY(inventory.json().value(QStringLiteral("servers")).toArray().isEmpty());
    }

    void lockedProjectIsToldInTime() {
        Intruder intruder(m_ctl.project());
        intruder.run("BEGIN EXCLUSIVE");
        const Called called =
            m_ctl.inProject({QStringLiteral("person"), QStringLiteral("add"), QStringLiteral("佐藤")});
        QVERIFY2(called.status == 3, called.said());
        QVERIFY2(called.messages().size() == 1, called.said());
        QVERIFY2(called.messages().first().contains("project.watari"), called.said());
    }

    // A file system of its own, in a mount name space that ends with the process.
    void fullTargetIsToldAndTheSameCommandGoesOn() {
        if (geteuid() != 0) QSKIP("mounting a small file system needs root");
        const QString script = QStringLiteral(
            "d=$(mktemp -d) && mount -t tmpfs -o size=64m none $d || exit 90\n"
            "head -c 40m /dev/zero > $d/filler\n"
            "$0 transfer copy $1 $d/target.img; a=$?; rm $d/filler\n"
            "$0 transfer copy $1 $d/target.img; b=$?; cmp $1 $d/target.img; c=$?\n"
            "umount $d; rmdir $d; echo status $a $b $c");
        QProcess shell;
        shell.start(QStringLiteral("unshare"),
                    {QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                     QStringLiteral(WATARICTL), m_ctl.file(QStringLiteral("good.img"))});
        QVERIFY(shell.waitForFinished(60'000));
        if (shell.exitCode() == 90) QSKIP("a small file system cannot be mounted here");
        const QByteArray out = shell.readAllStandardOutput();
        const QByteArray errors = shell.readAllStandardError();
        QVERIFY2(out.contains("status 3 0 0"), (out + errors).constData());
        QCOMPARE(errors.count("watarictl: "), 1);
        QVERIFY2(errors.contains("target.img"), errors.constData());
    }

    void negativeAnswersAreStatusOne() {
        const Called differ = m_ctl.call(words("transfer verify good.img other.img"));
        QVERIFY2(differ.status == 1 && differ.out.contains("DIFFER"), differ.said());
        const Called same = m_ctl.call(words("transfer verify good.img good.qcow2"));
        QVERIFY2(same.status == 0, same.said());

        const QString sample = m_ctl.file(QStringLiteral("sample.watari"));
        const QStringList inSample{QStringLiteral("--project"), sample};
        const Called made =
            m_ctl.call(inSample + words("project init --name Sample --sample --date 2026-01-05"));
        QVERIFY2(made.status == 0, made.said());
        const Called narrow = m_ctl.call(inSample + words("plan make --line-rate ０．５"));
        QVERIFY2(narrow.status == 1 && narrow.out.contains("NOT feasible"), narrow.said());
    }

    void unreachableHypervisorIsStatusOne() {
        const QString path = m_ctl.file(QStringLiteral("gone-hypervisor.watari"));
        const QStringList inIt{QStringLiteral("--project"), path};
        QCOMPARE(m_ctl.call(inIt + words("project init --name Gone")).status, 0);
        const Called import = m_ctl.call(inIt + words("import test:///default"));
        QVERIFY2(import.status == 0, import.said());
        Intruder(path).run("UPDATE server SET platform_uri = 'qemu+tcp://127.0.0.1:1/system'");
        const Called called = m_ctl.call(inIt + words("collect --rounds 1 --limit 5s --json"));
        QVERIFY2(called.status == 1, called.said());
        const QJsonArray problems = called.json().value(QStringLiteral("problems")).toArray();
        QVERIFY2(problems.size() == 1 && problems[0].toString().contains(QStringLiteral("127.0.0.1")),
                 called.said());
    }

    void changedLogIsStatusOne() {
        const QString path = m_ctl.file(QStringLiteral("changed.watari"));
        const QStringList inChanged{QStringLiteral("--project"), path};
        QCOMPARE(m_ctl.call(inChanged + words("project init --name Changed")).status, 0);
        QCOMPARE(m_ctl.call(inChanged + words("log verify")).status, 0);
        {
            Intruder intruder(path);
            intruder.run("DROP TRIGGER operation_log_no_update");
            intruder.run("UPDATE operation_log SET actor_name = 'nobody'");
        }
        const Called log = m_ctl.call(inChanged + words("log verify --json"));
        QVERIFY2(log.status == 1 && !log.json().value(QStringLiteral("good")).toBool(true), log.said());
        const Called check = m_ctl.call(inChanged + words("project check"));
        QVERIFY2(check.status == 1, check.said());
    }

    void silentHypervisorMeetsTheLimit() {
        const watari::testing::SilentServer silent;
        const Called called = m_ctl.inProject(words("import --limit 1s") << silent.libvirtUri());
        QVERIFY2(called.status == 3 && called.messages().size() == 1, called.said());
    }

    void stoppedCopyGoesOn() {
        if (QStandardPaths::findExecutable(QStringLiteral("nbdkit")).isEmpty()) QSKIP("nbdkit is missing");
        const QString socket = m_ctl.file(QStringLiteral("nbd.sock"));
        const QStringList copy{QStringLiteral("transfer"), QStringLiteral("copy"),
                               QStringLiteral("nbd+unix:///?socket=") + socket, QStringLiteral("copy.img")};
        const QStringList status = words("transfer status copy.img --json");
        const auto doneBlocks = [&] {
            return m_ctl.call(status).json().value(QStringLiteral("blocks_done")).toInteger();
        };
        {
            const auto slow = serve(socket, {QStringLiteral("--filter=rate"), QStringLiteral("rate=32M")});
            const auto running = m_ctl.start(copy);
            QTRY_VERIFY_WITH_TIMEOUT(doneBlocks() > 0, 30'000);
            ::kill(pid_t(running->processId()), SIGINT);
            const Called stopped = Ctl::finish(*running);
            QVERIFY2(stopped.status == 130, stopped.said());
            QVERIFY2(stopped.messages().size() == 1, stopped.said());
            QVERIFY(doneBlocks() < kImageBlocks);
        }
        const auto fast = serve(socket, {});
        const Called rest = m_ctl.call(copy + QStringList{QStringLiteral("--json")});
        QVERIFY2(rest.status == 0, rest.said());
        QVERIFY2(rest.json().value(QStringLiteral("blocks_reused")).toInteger() > 0, rest.said());
        const Called proof = m_ctl.call(words("transfer verify good.img copy.img"));
        QVERIFY2(proof.status == 0, proof.said());
    }

    void speaksTheLanguageOfTheLocale_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("english");
        QTest::newRow("none") << QString() << QStringList() << false;
        QTest::newRow("C") << QStringLiteral("C") << QStringList() << false;
        QTest::newRow("Japanese") << QStringLiteral("ja_JP.UTF-8") << QStringList() << false;
        QTest::newRow("English") << QStringLiteral("en_US.UTF-8") << QStringList() << true;
        QTest::newRow("English without UTF-8") << QStringLiteral("en_US") << QStringList() << true;
        QTest::newRow("asked for") << QStringLiteral("C") << words("--lang en") << true;
        QTest::newRow("asked for Japanese") << QStringLiteral("en_US.UTF-8") << words("--lang=ja") << false;
    }

    void speaksTheLanguageOfTheLocale() {
        QFETCH(QString, locale);
        QFETCH(QStringList, options);
        m_ctl.setLocale(locale);
        const Called called = m_ctl.call(options + words("--help"));
        m_ctl.setLocale(QStringLiteral("en_US.UTF-8"));
        QCOMPARE(called.status, 0);
        QVERIFY2(called.errors.isEmpty(), called.said());
        QTEST(called.out.contains("The project as a whole"), "english");
    }

private:
    static constexpr qint64 kImageBlocks = 48;

    void makeImages() {
        QByteArray content(kImageBlocks << 20, '\0');
        for (qsizetype i = 0; i < content.size(); i += 64) content[i] = char('a' + (i >> 20) % 26);
        m_ctl.write(QStringLiteral("good.img"), content);
        content[content.size() / 2] = 'X';
        m_ctl.write(QStringLiteral("other.img"), content);
        qemuImg(words("convert -f raw -O qcow2 good.img good.qcow2"));
        qemuImg(words("convert -f raw -O qcow2 good.img short.qcow2"));
        QFile::resize(m_ctl.file(QStringLiteral("short.qcow2")), 3 << 20);
        qemuImg(words("convert -f raw -O qcow2 good.img base.qcow2"));
        qemuImg(words("create -f qcow2 -b base.qcow2 -F qcow2 above.qcow2"));
        QFile::remove(m_ctl.file(QStringLiteral("base.qcow2")));
    }

    void makeProjects() {
        QCOMPARE(m_ctl.inProject(words("project init --name Test")).status, 0);
        const QString newer = m_ctl.file(QStringLiteral("newer.watari"));
        QCOMPARE(m_ctl.call(QStringList{QStringLiteral("--project"), newer} + words("project init --name N"))
                     .status,
                 0);
        Intruder(newer).run("INSERT INTO schema_version (version) VALUES (9999)");
    }

    void qemuImg(const QStringList& arguments) const {
        QProcess process;
        process.setWorkingDirectory(m_ctl.file(QString()));
        process.start(QStringLiteral("qemu-img"), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
    }

    // An NBD server of good.img, until it goes.
    class Server {
    public:
        explicit Server(const QStringList& arguments) {
            m_process.start(QStringLiteral("nbdkit"), arguments);
        }
        ~Server() {
            m_process.terminate();
            m_process.waitForFinished();
        }

    private:
        QProcess m_process;
    };

    std::unique_ptr<Server> serve(const QString& socket, const QStringList& extra) const {
        QFile::remove(socket);
        QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--exit-with-parent"),
                              QStringLiteral("--readonly"), QStringLiteral("--unix"), socket};
        if (!extra.isEmpty()) arguments << extra.first();
        arguments << QStringLiteral("file") << m_ctl.file(QStringLiteral("good.img")) << extra.mid(1);
        auto server = std::make_unique<Server>(arguments);
        for (int i = 0; i < 100 && !QFile::exists(socket); ++i) QTest::qWait(50);
        return server;
    }

    void row(const char* name, const QStringList& arguments, int status, const char* said) const {
        QTest::newRow(name) << arguments << status << QString::fromUtf8(said);
    }
    [[nodiscard]] QStringList inProject(const char* text) const {
        return QStringList{QStringLiteral("--project"), m_ctl.project()} + words(text);
    }

    void addUsageRows() const {
        row("no command", {}, 2, "No command");
        row("unknown command", words("fly"), 2, "fly");
        row("unknown command of a group", words("transfer fly"), 2, "fly");
        row("group without a command", words("project"), 2, "init, info");
        row("unknown option", words("version --fast"), 2, "--fast");
        row("missing argument", words("transfer copy good.img"), 2, "TARGET");
        row("missing option", words("project init"), 2, "--name");
        row("option without its value", words("log list --limit"), 2, "--limit");
        row("number with a unit where none fits", inProject("log list --limit 5GB"), 2, "5GB");
        row("nonsense number", inProject("log list --limit many"), 2, "many");
        row("nonsense rate", inProject("plan make --line-rate 100MB"), 2, "--line-rate");
        row("nonsense date", inProject("plan make --deadline 2026-02-30"), 2, "2026-02-30");
        row("unknown format", words("transfer copy good.img x.img --format vhd"), 2, "raw, qcow2");
        row("unknown language", words("version --lang fr"), 2, "ja, en");
        row("no project named", words("project info"), 2, "--project");
    }

    void addInputRows() const {
        row("missing image", words("transfer copy gone.img x.img"), 2, "gone.img");
        row("truncated image", words("transfer copy short.qcow2 x.img"), 2, "short.qcow2");
        row("absent backing file", words("transfer copy above.qcow2 x.img"), 2, "base.qcow2");
        row("folder of the target missing", words("transfer copy good.img gone/x.img"), 2, "gone");
        row("target that exists", words("transfer copy good.img other.img"), 2, "other.img");
        row("address that does not answer", words("transfer copy nbd://127.0.0.1:1/x x.img"), 3, "127.0.0.1");
        row("transfer that never began", words("transfer status gone.img"), 2, "gone.img");
        row("torn journal", words("transfer status torn.watari-journal"), 4, "torn.watari-journal");
        row("workbook that is no zip", inProject("import nozip.xlsx"), 2, "nozip.xlsx");
        row("zip bomb", inProject("import bomb.xlsx"), 2, "bomb.xlsx");
        row("servers that the list does not have", inProject("import --only db-*") << kSample, 2, "db-*");
        row("list without the needed columns", inProject("import columns.csv"), 2, "columns.csv");
        row("missing list", inProject("import gone.csv"), 2, "gone.csv");
        row("unknown sheet", inProject("import --sheet Nowhere") << kSample, 2, "Nowhere");
        row("unknown field", inProject("import --map weight=CPU") << kSample, 2, "weight");
        row("hypervisor that is not there", inProject("import qemu+tcp://127.0.0.1:1/system --limit 5s"), 3,
            "127.0.0.1");
    }

    void addProjectRows() const {
        row("project that is not there", words("--project gone.watari project info"), 2, "gone.watari");
        row("project in a missing folder", words("--project gone/p.watari project init --name X"), 2, "gone");
        // No one may write there, root included.
        row("project without permission", words("--project /proc/p.watari project init --name X"), 2,
            "/proc/p.watari");
        row("project that is there already", inProject("project init --name Again"), 2, "project.watari");
        row("file that is no project", words("--project notes.txt project info"), 2, "notes.txt");
        row("newer project", words("--project newer.watari project info"), 2, "newer.watari");
        row("incomplete URL", words("--project postgresql:// project info"), 2, "postgresql://");
        row("database that does not answer", words("--project postgresql://127.0.0.1:1/x project info"), 3,
            "127.0.0.1");
        row("backup over a file", inProject("project backup notes.txt"), 2, "notes.txt");
        row("unknown run", inProject("run show 4711"), 2, "4711");
        row("unknown job", inProject("job pause 4711"), 2, "4711");
        row("unknown server", inProject("inventory --server nobody"), 2, "nobody");
        row("several servers by position", inProject("inspect nobody other"), 2, "no server “nobody”");
        row("inventory as a document", inProject("inventory --xlsx inventory.csv"), 2, "inventory.csv");
        row("inventory into a missing folder", inProject("inventory --xlsx gone/i.xlsx"), 3, "gone/i.xlsx");
        row("workbook of one server", inProject("inventory --xlsx i.xlsx --server nobody"), 2, "--server");
        row("workbook of another day", inProject("inventory --xlsx i.xlsx --at 2026-01-05"), 2, "--at");
        row("unknown dependency", inProject("flow order 4711 same-wave"), 2, "flow list");
        row("unknown order", inProject("flow order 4711 together"), 2, "same-wave");
        row("dependency of nobody", inProject("flow add nobody 192.0.2.7"), 2, "neither a server nor");
        row("port that there is not", inProject("flow add 192.0.2.7 192.0.2.8 --port 65536"), 2, "65536");
        row("order between addresses", inProject("flow add 192.0.2.7 192.0.2.8 --order client-first"), 2,
            "two servers");
        row("unknown person", inProject("person remove nobody"), 2, "nobody");
        row("person who is not on the roster", inProject("--as nobody project info"), 2, "nobody");
    }

    Ctl m_ctl;
    QStringList m_before;
};

QTEST_GUILESS_MAIN(ExitStatusTest)
#include "exit_status_test.moc"
