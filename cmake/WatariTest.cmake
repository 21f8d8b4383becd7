# watari_test(<name> LABEL <unit|integration|gui|e2e|lint|slow> SOURCES <files> LINKS <targets>
#             [TIMEOUT <seconds>] [LOCK <resource>])
# A QtTest program, registered with ctest under its label. WATARI_SOURCE_DIR is defined for it. Tests with the
# same LOCK (for instance libvirt) never run side by side. The target tests_<label> builds all of one label.
function(watari_test name)
    cmake_parse_arguments(T "" "LABEL;TIMEOUT;LOCK" "SOURCES;LINKS" ${ARGN})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    add_executable(${name} ${T_SOURCES})
    set_target_properties(${name} PROPERTIES
        AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/bin")
    target_link_libraries(${name} PRIVATE watari_options ${T_LINKS} Qt6::Test)
    watari_precompiled(${name})
    target_compile_definitions(${name} PRIVATE
        WATARI_SOURCE_DIR="${CMAKE_SOURCE_DIR}" WATARI_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS ${T_LABEL} TIMEOUT ${T_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=America/New_York")
    if(NOT TARGET tests_${T_LABEL})
        add_custom_target(tests_${T_LABEL})
    endif()
    add_dependencies(tests_${T_LABEL} ${name})
    if(T_LOCK)
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK ${T_LOCK})
    endif()
endfunction()
