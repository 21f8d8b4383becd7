// The session works on other threads: it opens, notices what others change, and stops what is cancelled.
#include "app/gui/models/session.h"

#include "app/usecases/manage_project.h"
#include "app/usecases/roster.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

using namespace watari;
using namespace watari::gui;

class SessionTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    FixedClock m_clock{fromJst(QDate(2026, 1, 5), QTime(9, 0))};
    RandomIds m_ids;

    usecases::Environment environment() {
        return {.clock = m_clock,
                .ids = m_ids,
                .osUser = QStringLiteral("tester"),
                .host = QStringLiteral("desk"),
                .session = QStringLiteral("s")};
    }
    QString path(const char* name) { return m_dir.filePath(QString::fromLatin1(name)); }
    std::unique_ptr<Session> loaded(const QString& location) {
        auto session = std::make_unique<Session>(
            SessionPlace{location, SessionStart::Create, QStringLiteral("統合基盤")}, environment());
        session->load();
        if (!QTest::qWaitFor([&] { return session->snapshot() != nullptr; })) qFatal("not loaded");
        return session;
    }

private Q_SLOTS:
    void makesAndReadsAProject() {
        const auto session = loaded(path("made.watari"));
        QCOMPARE(session->snapshot()->overview.name, QStringLiteral("統合基盤"));
        QCOMPARE(session->snapshot()->actor.osUser, QStringLiteral("tester"));
    }

    void tellsWhyAProjectCannotBeOpened() {
        Session session({path("missing.watari")}, environment());
        std::optional<Error> error;
        connect(&session, &Session::failed, this, [&error](const Error& e) { error = e; });
        session.load();
        QVERIFY(QTest::qWaitFor([&] { return error.has_value(); }));
        QCOMPARE(error->code(), ErrorCode::NotFound);
        QVERIFY(session.snapshot() == nullptr);
    }

    void noticesWhatOthersChange() {
        const auto session = loaded(path("watched.watari"));
        session->watch();
        auto other = usecases::Project::open(session->location(), environment());
        QVERIFY(other.has_value());
        QVERIFY(usecases::addPerson(*other, {.name = QStringLiteral("somebody"),
                                             .osUser = QStringLiteral("tester"),
                                             .roles = {QStringLiteral("user_admin")}})
                    .has_value());
        QVERIFY(QTest::qWaitFor([&] { return session->snapshot()->roster.size() == 1; }, 10'000));
    }

    void runsWorkElsewhereAndShowsIt() {
        const auto session = loaded(path("worked.watari"));
        Qt::HANDLE workedOn = nullptr;
        std::optional<int> answer;
        session->run<int>(
            QStringLiteral("work"), this,
            [&workedOn](usecases::Project&, JobContext& job) -> Result<int> {
                workedOn = QThread::currentThreadId();
                job.phase(QStringLiteral("phase"));
                return 42;
            },
            [&answer](const Result<int>& result) { answer = result.value_or(-1); });
        QCOMPARE(session->tasks().size(), 1);
        QVERIFY(!session->isIdle());
        QVERIFY(QTest::qWaitFor([&] { return answer.has_value() && session->isIdle(); }));
        QCOMPARE(*answer, 42);
        QVERIFY(workedOn != nullptr && workedOn != QThread::currentThreadId());
    }

    void stopsWhatIsCancelled() {
        const auto session = loaded(path("cancelled.watari"));
        std::optional<ErrorCode> code;
        session->run<int>(
            QStringLiteral("endless"), this,
            [](usecases::Project&, JobContext& job) -> Result<int> {
                while (!job.cancelled()) QThread::yieldCurrentThread();
                return cancelledError();
            },
            [&code](const Result<int>& result) { code = result.error().code(); });
        QVERIFY(!session->tasks().front().cancelling);
        session->cancel(session->tasks().front().id);
        QVERIFY(QTest::qWaitFor([&] { return code.has_value(); }));
        QCOMPARE(*code, ErrorCode::Cancelled);
        QVERIFY(session->tasks().isEmpty());
    }

    void endsEvenWhileWorkIsUnderWay() {
        auto session = loaded(path("ended.watari"));
        bool told = false;
        session->run<int>(
            QStringLiteral("endless"), this,
            [](usecases::Project&, JobContext& job) -> Result<int> {
                while (!job.cancelled()) QThread::yieldCurrentThread();
                return cancelledError();
            },
            [&told](const Result<int>&) { told = true; });
        session.reset();
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void forgetsReceiversThatAreGone() {
        const auto session = loaded(path("gone.watari"));
        auto receiver = std::make_unique<QObject>();
        bool told = false;
        session->ask<int>(
            receiver.get(), [](usecases::Project&, JobContext&) -> Result<int> { return 1; },
            [&told](const Result<int>&) { told = true; });
        receiver.reset();
        QVERIFY(QTest::qWaitFor([&] { return session->isIdle(); }));
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
