ip netns add a.b
ip netns add a-b_c
ip netns add "with space"
ip netns add 1
ip netns add -x
ip netns add 网络
ip netns list
ip netns add .
ip netns add ..
ip netns add a/b
ip netns add ""
ip netns add aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggghhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnnnnnnnnnnooooooooooppppppppppqqqqqqqqqqrrrrrrrrrrssssssssssttttttttttuuuuuuuuuuvvvvvvvvvvwwwwwwwwwwxxxxxxxxxxyyyyyyyyyyzzzzzzzzzz
ip netns add r1 extra
ip netns list
ip netns add r1
ip netns add r1
ip netns del nosuch
ip netns del r1 nosuch
ip netns del
ip netns delete a.b
ip netns list
ip netns list extra
ip net l
ip netn ls
ip netns lis
ip netns show
ip netns exec r1
ip netns exec nosuch true
ip netns exec a-b_c nosuchcommand
ip netns exec a-b_c false
ip netns exec a-b_c sh -c 'exit 42'
ip netns exec a-b_c /etc/passwd
ip netns exec a-b_c /
ip netns pids nosuch
ip netns pids a-b_c
ip netns pids
ip netns identify 1
ip netns identify 99999
ip netns identify abc
ip netns identify 1 2
ip netns set a-b_c
ip netns set nosuch 3
ip netns set a-b_c -5
ip netns set a-b_c abc
ip netns set a-b_c auto
ip netns list-id
ip netns attach
ip netns attach me 1
ip netns attach me 1
ip netns attach other 99999
ip netns identify 1
ip netns list
ip -j netns list
ip -j -p netns list
ip -j netns list-id
ip -n nosuch link
ip -n a-b_c link
ip -netns a-b_c -br link
ip -n
ip -all netns del
ip netns list
ls -l /run/netns | wc -l
