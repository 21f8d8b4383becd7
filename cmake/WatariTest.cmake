# watari_test(<name> LABEL <unit|integration|gui|e2e|lint|slow> SOURCES <files> LINKS <targets>
#             [TIMEOUT <seconds>])
# A QtTest program, registered with ctest under its label. WATARI_SOURCE_DIR is defined for it.
function(watari_test name)
    cmake_parse_arguments(T "" "LABEL;TIMEOUT" "SOURCES;LINKS" ${ARGN})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    add_executable(${name} ${T_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE watari_options ${T_LINKS} Qt6::Test)
    target_compile_definitions(${name} PRIVATE
        WATARI_SOURCE_DIR="${CMAKE_SOURCE_DIR}" WATARI_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS ${T_LABEL} TIMEOUT ${T_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=America/New_York")
endfunction()
