// watari-verify-log: checks the operation log of a project without trusting the program that wrote it.
#include "core/oplog/sqlite_log.h"

#include <charconv>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

namespace {

using namespace watari::oplog;

constexpr int kGood = 0;
constexpr int kLogIsBad = 1;
constexpr int kBadUsage = 2;
constexpr int kEnvironment = 3;
constexpr int kDamaged = 4;

constexpr const char* kUsage =
    "Usage: watari-verify-log [--key HEX] [--anchor SIZE:ROOT]... FILE\n"
    "Checks every row and every signed head of the operation log in a Watari project file or export.\n"
    "  --key HEX            the log's public key as you know it from paper (64 hexadecimal digits)\n"
    "  --anchor SIZE:ROOT   a tree size and root that were printed or sent to you earlier\n"
    "Exit status: 0 the log is good; 1 it is not; 2 wrong usage or no such project; 3 the file is in use;\n"
    "4 the file is damaged.\n";

struct Arguments {
    LogSeals outside;
    std::string file;
};

std::optional<Anchor> anchorOf(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    Anchor anchor;
    const auto parsed = std::from_chars(text.data(), text.data() + colon, anchor.treeSize);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + colon) return std::nullopt;
    const auto bytes = fromHex(text.substr(colon + 1));
    const auto root = bytes ? toHash(*bytes) : std::nullopt;
    if (!root) return std::nullopt;
    anchor.root = *root;
    return anchor;
}

bool takeOption(Arguments& out, std::string_view name, std::string_view value) {
    if (name == "--anchor") {
        const auto anchor = anchorOf(value);
        if (anchor) out.outside.anchors.push_back(*anchor);
        return anchor.has_value();
    }
    const auto bytes = fromHex(value);
    out.outside.pinned = bytes ? toHash(*bytes) : std::nullopt;
    return out.outside.pinned.has_value();
}

std::optional<Arguments> parse(int argc, char** argv) {
    Arguments out;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--key" || argument == "--anchor") {
            if (i + 1 >= argc || !takeOption(out, argument, argv[++i])) return std::nullopt;
            continue;
        }
        if (argument.starts_with("-") || !out.file.empty()) return std::nullopt;
        out.file = argument;
    }
    if (out.file.empty()) return std::nullopt;
    return out;
}

int statusOf(ReadProblem problem) {
    switch (problem) {
        case ReadProblem::Unusable:
            return kBadUsage;
        case ReadProblem::Busy:
            return kEnvironment;
        case ReadProblem::Damaged:
            return kDamaged;
    }
    return kEnvironment;
}

unsigned long long number(std::uint64_t n) {
    return n;
}

void printGood(const LogReport& report) {
    std::printf("OK: %llu rows, %llu signed heads\n", number(report.rows), number(report.heads));
    std::printf("root %s\n", toHex(report.root).c_str());
    if (report.sealedRows < report.rows)
        std::printf("Rows %llu to %llu are not yet covered by a signed head or an anchor.\n",
                    number(report.sealedRows + 1), number(report.rows));
    for (const std::uint64_t seq : report.clockSteps)
        std::printf("Note: the clock went back before row %llu.\n", number(seq));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 2 && std::strcmp(argv[1], "--help") == 0) {
        std::fputs(kUsage, stdout);
        return kGood;
    }
    auto arguments = parse(argc, argv);
    if (!arguments) {
        std::fputs(kUsage, stderr);
        return kBadUsage;
    }
    const auto report = checkSqliteLog(arguments->file, std::move(arguments->outside));
    if (!report) {
        std::fprintf(stderr, "%s: %s\n", arguments->file.c_str(), report.error().reason.c_str());
        return statusOf(report.error().problem);
    }
    if (report->isGood()) {
        printGood(*report);
        return kGood;
    }
    std::printf("BAD: first bad seq %llu. %s\n", number(report->badSeq), flawText(report->flaw));
    return kLogIsBad;
}
