#include "migration_inputs.h"

#include "sla_inputs.h"

#include <QDate>
#include <QTime>

namespace watari::reports {
namespace {

const Instant kBegin = fromJst(QDate(2026, 3, 14), QTime(18, 0));
constexpr auto kRoot = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
constexpr auto kSubject = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";

Instant at(qint64 seconds) {
    return kBegin + Seconds(seconds);
}

struct Step {
    qint64 second;
    RunState from;
    RunState to;
    const char* note;
};

void addSteps(MigrationReportInput& input, const std::vector<Step>& steps) {
    for (const Step& s : steps) {
        RunEvent e;
        e.number = input.events.size() + 1;
        e.at = at(s.second);
        e.fromState = s.from;
        e.toState = s.to;
        e.note = QString::fromUtf8(s.note);
        input.events.append(e);
        input.run.state = s.to;
    }
    input.asOf = input.events.back().at + Seconds(60);
}

MigrationReportInput begun() {
    MigrationReportInput input;
    input.frame = sampleFrame();
    input.frame.issuedOn = QDate(2026, 3, 16);
    input.serverName = QStringLiteral("児童相談-1");
    input.systemName = QStringLiteral("児童相談システム");
    input.sourcePlatform = QStringLiteral("QEMU 7.2.22");
    Run& run = input.run;
    run.id = Id<Run>(QStringLiteral("6f1c2a58-4c0e-4b6e-9a52-0d6a3f6d2f11"));
    run.createdAt = kBegin;
    run.startedBy = QStringLiteral("髙﨑　次郎");
    run.sourceUri = QStringLiteral("qemu+ssh://kvm-old01/system");
    run.sourceName = QStringLiteral("jidou-soudan-1");
    run.targetUri = QStringLiteral("qemu+ssh://kvm-new01/system");
    run.targetName = QStringLiteral("jidou-soudan-1-new");
    run.targetNetwork = QStringLiteral("gyoumu-01");
    run.checkKind = CheckKind::SerialConsole;
    run.sourceRecords = 48'213;
    addSteps(input, {{0, RunState::Created, RunState::PreCheck, "移行実行を登録した"},
                     {21, RunState::PreCheck, RunState::FirstPass,
                      "移行元は稼働中、2台のディスクを読める。移行先に十分な空きがある。"},
                     {14'652, RunState::FirstPass, RunState::AwaitApproval,
                      "1,234,803,097,600 バイトのうち 412,316,860,416 バイトを読み、転送した"}});
    return input;
}

void addDisks(MigrationReportInput& input) {
    for (const char* device : {"sda", "sdb"}) {
        RunDisk d;
        d.device = QString::fromLatin1(device);
        d.sourcePath = QStringLiteral("/var/lib/libvirt/images/jidou-soudan-1-%1.vmdk").arg(d.device);
        d.sourceFormat = QStringLiteral("vmdk");
        d.capacity = Bytes(device[2] == 'a' ? 107'374'182'400 : 1'127'428'915'200);
        d.bytesRead = Bytes(device[2] == 'a' ? 38'654'705'664 : 373'662'154'752);
        d.bytesWritten = Bytes(device[2] == 'a' ? 39'728'447'488 : 374'735'896'576);
        d.bytesFinal = Bytes(1'073'741'824);
        input.disks.append(d);
    }
}

void addProof(MigrationReportInput& input) {
    for (RunDisk& d : input.disks) d.sourceRoot = d.copyRoot = QString::fromLatin1(kRoot);
}

Gate gate(GateKind kind, qint64 asked, qint64 decided, Decision decision) {
    Gate g;
    g.kind = kind;
    g.role = QStringLiteral("prefecture_approver");
    g.subjectHash = QString::fromLatin1(kSubject);
    g.requestedAt = at(asked);
    g.decidedAt = at(decided);
    g.decision = decision;
    g.personName = QStringLiteral("佐藤　一郎");
    return g;
}

Evidence evidence(qint64 second, const char* title, const QString& path, const char* text) {
    Evidence e;
    e.title = QString::fromUtf8(title);
    e.path = path;
    if (!path.isEmpty()) e.sha256 = QString::fromLatin1(kSubject);
    e.text = QString::fromUtf8(text);
    e.at = at(second);
    return e;
}

void addCutover(MigrationReportInput& input) {
    addDisks(input);
    addProof(input);
    Gate cutover = gate(GateKind::Cutover, 14'652, 18'000, Decision::Approved);
    cutover.subject = QStringLiteral(
        "kvm-old01のjidou-soudan-1を止め、kvm-new01のjidou-soudan-1-newを起動する。"
        "ディスク：sda 100 GiB、sdb 1,050 GiB。確認：シリアルコンソールで起動を見る。切戻し期限：24時間。");
    cutover.reason = QStringLiteral("利用課の閉庁時間内であり、作業計画書第12号のとおり実施してよい。");
    input.gates = {cutover};
    addSteps(input,
             {{18'000, RunState::AwaitApproval, RunState::ShutDownSource, "切替承認：佐藤　一郎"},
              {18'043, RunState::ShutDownSource, RunState::FenceSource, "ゲストは停止要求に応じて止まった"},
              {18'045, RunState::FenceSource, RunState::FinalPass, "NICを切り離し、自動起動を止めた"},
              {18'231, RunState::FinalPass, RunState::Prove, "2,147,483,648 バイトを転送した"},
              {20'402, RunState::Prove, RunState::Convert, "2台のディスクで移行元と複製は一致した"},
              {20'403, RunState::Convert, RunState::DefineTarget, "virtioの構成に合う。上書き層を作成した。"},
              {20'405, RunState::DefineTarget, RunState::StartTarget, "定義した"},
              {20'407, RunState::StartTarget, RunState::CheckTarget, "起動した"},
              {20'431, RunState::CheckTarget, RunState::AwaitCommit,
               "起動を確認した。記録1から48,213までそろっている。"}});
    input.run.servedRecords = 48'260;
    input.run.serviceStoppedAt = at(18'040);
    input.run.serviceRestoredAt = at(20'431);
    input.run.commitDeadline = at(20'431 + 86'400);
    const QString folder = QStringLiteral("/srv/watari/6f1c2a58/");
    input.evidence = {evidence(20'402, "sdaの移行元と複製は一致", {}, kRoot),
                      evidence(20'431, "移行先のコンソール", folder + QStringLiteral("console-target.log"),
                               "記録1から48,213までそろっている。最後の記録のチェックサムは正しい。"),
                      evidence(20'431, "移行元の定義", folder + QStringLiteral("source-definition.xml"), "")};
}

}  // namespace

MigrationReportInput committedRun() {
    MigrationReportInput input = begun();
    addCutover(input);
    Gate completion = gate(GateKind::Completion, 20'431, 54'000, Decision::Approved);
    completion.subject = QStringLiteral(
        "kvm-new01のjidou-soudan-1-newを使い続ける。以後は切戻しができない。"
        "ディスクは一致し、サービスの停止は39分51秒であった。");
    completion.reason = QStringLiteral("利用課の動作確認が済んだ。");
    input.gates.append(completion);
    addSteps(input, {{54'000, RunState::AwaitCommit, RunState::CommitTarget, "切替完了確認：佐藤　一郎"},
                     {54'061, RunState::CommitTarget, RunState::Committed, "上書き層を保った"}});
    for (qint64 s = 14'400; s < 24'000; s += 60)
        if (s < 18'000 || s > 20'431) input.cpuUse.append({at(s), 200 + (s / 60 * 37) % 200});
    return input;
}

MigrationReportInput rolledBackRun() {
    MigrationReportInput input = begun();
    addCutover(input);
    Gate completion = gate(GateKind::Completion, 20'431, 21'600, Decision::Rejected);
    completion.subject =
        QStringLiteral("kvm-new01のjidou-soudan-1-newを使い続ける。以後は切戻しができない。");
    completion.reason = QStringLiteral("帳票の印刷ができない。原因が分かるまで移行元に戻す。");
    input.gates.append(completion);
    addSteps(input, {{21'600, RunState::AwaitCommit, RunState::StopTarget, "不承認：佐藤　一郎"},
                     {21'630, RunState::StopTarget, RunState::RemoveTarget, "移行先は止まった"},
                     {21'632, RunState::RemoveTarget, RunState::UnfenceSource, "定義と上書き層を消した"},
                     {21'634, RunState::UnfenceSource, RunState::RestoreSource, "NICをつないだ"},
                     {21'636, RunState::RestoreSource, RunState::CheckSource, "移行元を起動した"},
                     {21'660, RunState::CheckSource, RunState::RolledBack, "移行元の起動を確認した"}});
    input.run.serviceRestoredAt = at(21'660);
    input.run.commitDeadline.reset();
    input.run.failedState = RunState::AwaitCommit;
    input.run.lastError = QStringLiteral("切替完了確認は不承認となった。");
    return input;
}

MigrationReportInput failedRun() {
    MigrationReportInput input = begun();
    input.events.resize(1);
    input.run.state = RunState::PreCheck;
    const char* error = "移行先の/srv/watariの空きは12 GiBで、1,150 GiBが要る。空けるか、別の場所を選ぶ。";
    addSteps(input, {{19, RunState::PreCheck, RunState::CleanUp, error},
                     {20, RunState::CleanUp, RunState::Failed, "残したものはない"}});
    input.run.failedState = RunState::PreCheck;
    input.run.lastError = QString::fromUtf8(error);
    input.run.sourceRecords = 0;
    input.systemName.clear();
    return input;
}

MigrationReportInput waitingRun() {
    MigrationReportInput input = begun();
    addDisks(input);
    Gate cutover = gate(GateKind::Cutover, 14'652, 0, Decision::Pending);
    cutover.decidedAt.reset();
    cutover.personName.clear();
    cutover.subject = QStringLiteral("kvm-old01のjidou-soudan-1を止める。");
    input.gates = {cutover};
    return input;
}

}  // namespace watari::reports
