// The room's work as a process of its own, for tests that kill it and for the benchmark.
//   copy_tool copy SOURCE FORMAT TARGET raw|qcow2|device base|refresh [die-at CALLS | fill-at CALLS FILE]
//   copy_tool hash SOURCE FORMAT use|bypass
//   copy_tool verify A FORMAT B FORMAT
#include "core/base/job_context.h"
#include "core/disk/transfer.h"
#include "core/disk/verify.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

using namespace watari;
using namespace watari::disk;

namespace {

// Dies, or fills the file system, when asked for the n-th time whether to stop: in the midst of the copy.
class ToolJob final : public JobContext {
public:
    explicit ToolJob(const QStringList& words) {
        if (words.size() < 2) return;
        m_at = words[1].toInt();
        m_journal = words[0] == QStringLiteral("die-at") ? words.value(2) : QString();
        m_fill = words[0] == QStringLiteral("fill-at") ? words.value(2) : QString();
    }
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override {
        if (m_at > 0 && ++m_calls == m_at) m_fill.isEmpty() ? die() : fill();
        return false;
    }

private:
    // With a journal named: not before something was recorded, so that there is something to go on from.
    void die() const {
        using namespace std::chrono_literals;
        for (int i = 0; i < 3000 && !m_journal.isEmpty(); ++i) {
            const auto status = transferStatus(m_journal);
            if (status && status->blocksDone > status->blocksZero) break;
            std::this_thread::sleep_for(5ms);
        }
        kill(getpid(), SIGKILL);
    }
    void fill() const {
        QFile file(m_fill);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return;
        while (file.write(QByteArray(65536, 'x')) == 65536) {
        }
    }
    int m_at = 0;
    mutable int m_calls = 0;
    QString m_journal;
    QString m_fill;
};

int report(const Error& error) {
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(errorCodeName(error.code())),
                 qUtf8Printable(error.text()));
    return exitStatus(error.code());
}

int copy(const QStringList& words) {
    CopyRequest request;
    request.source = fileSource(words[1], words[2]);
    request.target.path = words[3];
    request.target.kind = words[4] == QStringLiteral("qcow2")    ? SinkKind::Qcow2File
                          : words[4] == QStringLiteral("device") ? SinkKind::BlockDevice
                                                                 : SinkKind::RawFile;
    request.journalPath = journalPathFor(words[3]);
    request.transferId = QStringLiteral("t-000001");
    request.pass = words[5] == QStringLiteral("refresh") ? PassKind::Refresh : PassKind::Base;
    ToolJob job(words.mid(6));
    const auto done = copyDisk(request, job);
    if (!done) return report(done.error());
    std::printf("%s read %lld written %lld reused %lld changed %lld\n", qUtf8Printable(toHex(done->root)),
                done->read.value(), done->written.value(), done->blocksReused, done->blocksChanged);
    return 0;
}

int hash(const QStringList& words) {
    NoJobContext job;
    SourceSpec spec = fileSource(words[1], words[2]);
    spec.cache = words[3] == QStringLiteral("bypass") ? PageCache::Bypass : PageCache::Use;
    const auto done = hashDisk(spec, job);
    if (!done) return report(done.error());
    std::printf("%s\n", qUtf8Printable(toHex(done->root)));
    return 0;
}

int verify(const QStringList& words) {
    NoJobContext job;
    const auto done = verifyDisk(fileSource(words[1], words[2]), fileSource(words[3], words[4]), job);
    if (!done) return report(done.error());
    std::printf("%s\n", done->equal() ? "equal" : "different");
    return done->equal() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() >= 6 && words[0] == QStringLiteral("copy")) return copy(words);
    if (words.size() == 4 && words[0] == QStringLiteral("hash")) return hash(words);
    if (words.size() == 5 && words[0] == QStringLiteral("verify")) return verify(words);
    std::fputs("usage: copy_tool copy|hash|verify ...\n", stderr);
    return 2;
}
