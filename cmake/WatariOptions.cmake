# Compiler flags shared by every room: watari_options is linked by each of them.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(WATARI_WERROR "Treat warnings as errors" OFF)
option(WATARI_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(WATARI_COVERAGE "Build with coverage counters" OFF)
option(WATARI_FUZZ "Build the fuzzers for libFuzzer instead of as tests; needs Clang" OFF)

# CMAKE_UNITY_BUILD, which the presets set, compiles up to twelve files of a target as one: a whole build is five
# times as fast, since most of its work is reading Qt's and the standard library's headers. Names of one target's
# files must differ then, but for Tr, the translation context that a file keeps for itself.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 12)
set(CMAKE_UNITY_BUILD_UNIQUE_ID Tr)

find_program(CCACHE ccache)
if(CCACHE)
    # The sloppiness is what ccache asks for to work with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE}")
endif()

add_library(watari_options INTERFACE)
# GCC is the compiler that judges; Clang only makes the fuzzers.
target_compile_options(watari_options INTERFACE
    "$<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>"  # for ccache, as is the next one
    "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>"
    # A fifth of the compile time went into collecting garbage that the compiler's end throws away anyway.
    "$<$<CXX_COMPILER_ID:GNU>:SHELL:--param ggc-min-expand=1000 --param ggc-min-heapsize=2000000>"
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
    "$<$<CXX_COMPILER_ID:GNU>:-Wconversion;-Wshadow;-Wold-style-cast;-Wswitch-enum;-Wnull-dereference>"
    "$<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op>"
    -Wno-missing-field-initializers  # GCC 12 reports members that a designated initialiser leaves to their default
    $<$<BOOL:${WATARI_WERROR}>:-Werror>)
target_compile_definitions(watari_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(watari_options INTERFACE "${CMAKE_SOURCE_DIR}")

if(CMAKE_UNITY_BUILD)
    # A file compiled together with others counts as a header, of which GCC expects no types of its own.
    target_compile_options(watari_options INTERFACE "$<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>")
endif()

if(WATARI_SANITIZE)
    # Without null (a crash that ASan reports as well) and alignment (none is needed on x86-64): they alone double
    # the build. Inlined Qt code trips -Wnull-dereference only when instrumented.
    target_compile_options(watari_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize=null,alignment -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer
        -Wno-null-dereference)
    target_link_options(watari_options INTERFACE -fsanitize=address,undefined)
endif()
if(WATARI_FUZZ)
    target_compile_options(watari_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=null,alignment,vptr
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(watari_options INTERFACE -fsanitize=address,undefined)
endif()
if(WATARI_COVERAGE)
    target_compile_options(watari_options INTERFACE --coverage)
    target_link_options(watari_options INTERFACE --coverage)
endif()
