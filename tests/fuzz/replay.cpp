// Runs a fuzzer as a plain test: replay FOLDER FILE feeds it every file of FOLDER and mutations of each, the
// same at every run. FILE holds the input under way and is removed at the end: after a crash it is what to
// reproduce with.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Input = std::vector<std::uint8_t>;

// All seeds of a fuzzer together, so that a large corpus does not make a slow test.
constexpr std::size_t kMutationsTogether = 2'000;
constexpr std::size_t kMutationsEach = 300;
constexpr std::size_t kLongestPiece = 64;

Input contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return Input(std::istreambuf_iterator<char>(file), {});
}

class Mutator {
public:
    // Seeded by the input itself: a new seed leaves the mutations of the others as they are.
    explicit Mutator(const Input& input) {
        std::seed_seq seed(input.begin(), input.end());
        m_random.seed(seed);
    }

    Input mutated(Input input) {
        for (std::size_t n = 1 + below(6); n > 0 && !input.empty(); --n) change(input);
        return input;
    }

private:
    // Not a distribution of the library: their numbers may differ between versions.
    std::size_t below(std::size_t end) { return m_random() % end; }

    void change(Input& input) {
        const std::size_t at = below(input.size());
        const std::size_t length = std::min(1 + below(kLongestPiece), input.size() - at);
        const auto from = input.begin() + static_cast<std::ptrdiff_t>(at);
        switch (below(5)) {
            case 0:
                *from = static_cast<std::uint8_t>(below(256));
                break;
            case 1:
                *from ^= static_cast<std::uint8_t>(1U << below(8));
                break;
            case 2:
                input.erase(from, from + static_cast<std::ptrdiff_t>(length));
                break;
            case 3:
                input.resize(at);
                break;
            default: {
                const Input piece(from, from + static_cast<std::ptrdiff_t>(length));
                const std::size_t to = below(input.size() + 1);
                input.insert(input.begin() + static_cast<std::ptrdiff_t>(to), piece.begin(), piece.end());
            }
        }
    }

    std::mt19937 m_random;
};

// Keeps a copy of the input under way where a crash leaves it.
class UnderWay {
public:
    explicit UnderWay(const char* path) : m_path(path), m_file(std::fopen(path, "wb")) {}
    UnderWay(const UnderWay&) = delete;
    UnderWay& operator=(const UnderWay&) = delete;
    ~UnderWay() {
        if (m_file != nullptr) std::fclose(m_file);
        std::filesystem::remove(m_path);
    }

    // Written over and not made anew: ext4 waits for the disk when a file that was emptied is closed.
    void keep(const Input& input) {
        if (m_file == nullptr) return;
        std::rewind(m_file);
        if (!input.empty()) std::fwrite(input.data(), 1, input.size(), m_file);
        std::fflush(m_file);
        std::filesystem::resize_file(m_path, input.size());
    }

private:
    std::filesystem::path m_path;
    std::FILE* m_file;
};

void feed(const Input& input, UnderWay& underWay) {
    underWay.keep(input);
    // Of exactly its size, so that AddressSanitizer sees the first byte read beyond the end.
    const auto exact = std::make_unique<std::uint8_t[]>(input.size());
    std::copy(input.begin(), input.end(), exact.get());
    LLVMFuzzerTestOneInput(exact.get(), input.size());
}

std::vector<std::filesystem::path> filesOf(const char* folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s FOLDER FILE\n", argv[0]);
        return 2;
    }
    const std::vector<std::filesystem::path> seeds = filesOf(argv[1]);
    if (seeds.empty()) {
        std::fprintf(stderr, "%s holds no seeds\n", argv[1]);
        return 1;
    }
    const std::size_t mutations =
        std::clamp(kMutationsTogether / seeds.size(), std::size_t{5}, kMutationsEach);
    UnderWay underWay(argv[2]);
    feed({}, underWay);
    for (const std::filesystem::path& path : seeds) {
        const Input seed = contentOf(path);
        feed(seed, underWay);
        Mutator mutator(seed);
        for (std::size_t n = 0; n < mutations; ++n) feed(mutator.mutated(seed), underWay);
    }
    std::printf("%zu seeds, %zu mutations of each\n", seeds.size(), mutations);
    return 0;
}
